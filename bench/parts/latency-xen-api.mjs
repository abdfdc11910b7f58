// npm xen-api follows the pool; on `{ report }` it answers when it told its user of each bench-N.
import { createClient } from 'xen-api';
import { sharedNowMs } from '../lib/processes.mjs';

const { url, username, password } = JSON.parse(process.argv[2]);
const seen = {};
// Its default waits 200 ms to gather updates; with 0 it tells at once, as a live view would want it.
const client = createClient({
  url,
  auth: { user: username, password },
  allowUnauthorized: true,
  debounce: 0,
});
await client.connect();
await client.objectsFetched;
client.objects.on('update', (objects) => {
  const now = sharedNowMs();
  for (const id in objects) {
    const n = /^bench-(\d+)$/.exec(objects[id]?.name_description ?? '')?.[1];
    if (n !== undefined) seen[n] ??= now;
  }
});
process.on('message', () => process.send({ seen }));
process.on('SIGTERM', () => process.exit(0));
process.send({});
