// npm xen-api holds the same pool; answers what the process holds then.
import { createClient } from 'xen-api';
import { settledBytes } from '../lib/held-memory.mjs';
import { SATELLITES } from '../lib/satellites.mjs';

const { url, username, password } = JSON.parse(process.argv[2]);
const client = createClient({ url, auth: { user: username, password }, allowUnauthorized: true });
await client.connect();
await client.objectsFetched;
const bytes = await settledBytes();
const records = Object.fromEntries(SATELLITES.map((cls) => [cls, 0]));
for (const { $type } of Object.values(client.objects.all)) {
  if ($type in records) records[$type] += 1;
}
process.send({ bytes, records }, () => process.exit(0));
