// GraphiQL on the gateway's own endpoint: queries over HTTP, subscriptions over WebSocket, both of the page's origin.
// A token goes into the headers tab as {"Authorization": "Bearer …"}; it travels in both, and is stored nowhere.
import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import './style.css';
import { GraphiQL } from 'graphiql';
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { EXAMPLES } from './examples.ts';
import { createFetcher } from './fetcher.ts';

const endpoint = new URL('/graphql', window.location.href);
const socket = new URL(endpoint);
socket.protocol = endpoint.protocol === 'https:' ? 'wss:' : 'ws:';

const fetcher = createFetcher({ http: endpoint.href, socket: socket.href });

const root = document.getElementById('playground');
if (root) {
  createRoot(root).render(
    createElement(GraphiQL, {
      fetcher,
      defaultTabs: EXAMPLES.map((query) => ({ query })),
      shouldPersistHeaders: false,
    }),
  );
}
