// Apollo Server as it comes (standalone, graphql-js, cache control on), on the ready object.
import { readFileSync } from 'node:fs';
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { buildSchema } from 'graphql';
import { READY_SCHEMA } from '../lib/queries.mjs';

const { list, one } = JSON.parse(readFileSync(process.argv[2], 'utf8'));
const server = new ApolloServer({
  schema: buildSchema(READY_SCHEMA),
  rootValue: { vms: list.vms, vm: one.vm },
});
const { url } = await startStandaloneServer(server, { listen: { port: 0, host: '127.0.0.1' } });
process.send({ url: url.replace('localhost', '127.0.0.1') });
process.on('SIGTERM', () => process.exit(0));
