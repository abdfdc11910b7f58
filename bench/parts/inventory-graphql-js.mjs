// The built schema on a copy of the pool of its own, executed by graphql-js itself (no compiled documents), behind a bare
// node:http server: what the interpreter costs where all else is equal.
import { createServer } from 'node:http';
import { execute, parse } from 'graphql';
import { GatewayPipeline } from '../../dist/graphql/pipeline/pipeline.js';
import { gatewaySchema } from '../../dist/graphql/schema/gateway-schema.js';
import { silentLogger } from '../../dist/lib/silent-log.js';
import { followPool } from '../lib/own-pool.mjs';

const pools = await followPool(JSON.parse(process.argv[2]));
const pipeline = new GatewayPipeline({
  built: gatewaySchema(),
  pools,
  gateway: { version: 'bench', startedAtMs: Date.now() },
  logger: silentLogger,
});
const context = { principal: { id: 'bench', fingerprint: 'bench' } };
// Parsed once: the gateway, too, keeps its documents.
const documents = new Map();

function documentOf(query) {
  const kept = documents.get(query) ?? parse(query);
  documents.set(query, kept);
  return kept;
}

const server = createServer((request, response) => {
  const chunks = [];
  request.on('data', (chunk) => chunks.push(chunk));
  request.on('end', async () => {
    const { query, variables } = JSON.parse(Buffer.concat(chunks).toString('utf8'));
    const answer = await execute({
      schema: pipeline.schema,
      document: documentOf(query),
      contextValue: pipeline.createView(context),
      variableValues: variables,
    });
    const body = JSON.stringify(answer);
    response.writeHead(200, {
      'content-type': 'application/json; charset=utf-8',
      'content-length': Buffer.byteLength(body),
    });
    response.end(body);
  });
});
server.listen(0, '127.0.0.1', () => process.send({ url: `http://127.0.0.1:${server.address().port}/` }));
process.on('SIGTERM', () => process.exit(0));
