// Follows a pool as the gateway does and answers what the process holds: as it comes from the first sync, and with every
// index and order of the VMs and what belongs to them built, as if queries had asked for all of them.
import { indexDefinitions } from '../../dist/cache/index-definitions.js';
import { settledBytes } from '../lib/held-memory.mjs';
import { followPool } from '../lib/own-pool.mjs';
import { SATELLITES } from '../lib/satellites.mjs';

const registry = await followPool(JSON.parse(process.argv[2]));
const { store } = registry.get('bench');
const bytes = await settledBytes();
const records = Object.fromEntries(SATELLITES.map((cls) => [cls, store.count(cls)]));
for (const [name, { cls }] of indexDefinitions) if (SATELLITES.includes(cls)) store.by(name, '');
for (const cls of SATELLITES) for (const field of ['nameLabel', 'uuid']) store.ordered(cls, field);
const indexedBytes = await settledBytes();
process.send({ bytes, indexedBytes, records }, () => process.exit(0));
