// npm xen-api's first sync: connects, waits until its cache is filled, answers what it cost.
import { createClient } from 'xen-api';
import { measureSync } from '../lib/measure-sync.mjs';

const { url, username, password } = JSON.parse(process.argv[2]);
await measureSync(async () => {
  const client = createClient({ url, auth: { user: username, password }, allowUnauthorized: true });
  await client.connect();
  await client.objectsFetched;
  return Object.keys(client.objects.all).length;
});
