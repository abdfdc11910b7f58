// Our first sync: one pool run until it is ready, answers what it cost.
import { PoolRegistry } from '../../dist/pool/registry.js';
import { measureSync } from '../lib/measure-sync.mjs';

const { url, username, password } = JSON.parse(process.argv[2]);
const stop = new AbortController();
const registry = new PoolRegistry();
await measureSync(async () => {
  await registry.reconcile([{ key: 'bench', url, username, password, label: 'bench', readOnly: true }]);
  registry.run(stop.signal).catch((error) => {
    throw error;
  });
  const pool = registry.get('bench');
  await new Promise((resolve) => {
    const look = () => pool.status.state === 'ready' && resolve();
    registry.onStatus(look);
    look();
  });
  const { mirroredClasses } = await import('../../dist/xapi/datamodel/datamodel.js');
  return mirroredClasses.reduce((sum, { name }) => sum + pool.store.count(name), 0);
});
