// Our first sync: one pool run until it is ready, answers what it cost.

import { measureSync } from '../lib/measure-sync.mjs';
import { followPool } from '../lib/own-pool.mjs';

await measureSync(async () => {
  const registry = await followPool(JSON.parse(process.argv[2]));
  const { store } = registry.get('bench');
  const { mirroredClasses } = await import('../../dist/xapi/datamodel/datamodel.js');
  return mirroredClasses.reduce((sum, { name }) => sum + store.count(name), 0);
});
