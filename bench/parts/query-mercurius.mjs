// mercurius with jit, on the ready object.
import { readFileSync } from 'node:fs';
import Fastify from 'fastify';
import mercurius from 'mercurius';
import { READY_SCHEMA } from '../lib/queries.mjs';

const { list, one } = JSON.parse(readFileSync(process.argv[2], 'utf8'));
const app = Fastify();
app.register(mercurius, {
  schema: READY_SCHEMA,
  jit: 1,
  resolvers: { Query: { vms: () => list.vms, vm: () => one.vm } },
});
await app.listen({ port: 0, host: '127.0.0.1' });
process.send({ url: `http://127.0.0.1:${app.server.address().port}/graphql` });
process.on('SIGTERM', () => process.exit(0));
