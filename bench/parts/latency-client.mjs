// A graphql-transport-ws client of the gateway: subscribes to all VMs; on `{ report }` answers when each bench-N came.
import { createClient } from 'graphql-ws';
import WebSocket from 'ws';
import { sharedNowMs } from '../lib/processes.mjs';

const { url } = JSON.parse(process.argv[2]);
const seen = {};
const client = createClient({ url, webSocketImpl: WebSocket });
let first = true;
client.subscribe(
  {
    query:
      'subscription { vms { kind complete upserted { id nameLabel nameDescription powerState } removed { nodeId } } }',
  },
  {
    next({ data, errors }) {
      if (errors) throw new Error(JSON.stringify(errors));
      const now = sharedNowMs();
      for (const vm of data.vms.upserted ?? []) {
        const n = /^bench-(\d+)$/.exec(vm.nameDescription)?.[1];
        if (n !== undefined) seen[n] ??= now;
      }
      if (first && data.vms.complete) {
        first = false;
        process.send({});
      }
    },
    error(error) {
      throw error;
    },
    complete() {},
  },
);
process.on('message', () => process.send({ seen }));
process.on('SIGTERM', () => process.exit(0));
