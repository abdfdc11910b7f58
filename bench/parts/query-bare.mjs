// The limit: node:http that parses the same request body and stringifies the ready object.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';

const { list, one } = JSON.parse(readFileSync(process.argv[2], 'utf8'));

const server = createServer((request, response) => {
  const chunks = [];
  request.on('data', (chunk) => chunks.push(chunk));
  request.on('end', () => {
    const { variables } = JSON.parse(Buffer.concat(chunks).toString('utf8'));
    const body = JSON.stringify({ data: variables.uuid === undefined ? list : one });
    response.writeHead(200, {
      'content-type': 'application/json; charset=utf-8',
      'content-length': Buffer.byteLength(body),
    });
    response.end(body);
  });
});
server.listen(0, '127.0.0.1', () => process.send({ url: `http://127.0.0.1:${server.address().port}/` }));
process.on('SIGTERM', () => process.exit(0));
