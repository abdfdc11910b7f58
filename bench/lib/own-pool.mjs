// One simulated pool followed inside this process, as a gateway follows it.
import { PoolRegistry } from '../../dist/pool/registry.js';

/** The registry, once its one pool (key `bench`) is ready. */
export async function followPool({ url, username, password }) {
  const registry = new PoolRegistry();
  await registry.reconcile([{ key: 'bench', url, username, password, label: 'bench', readOnly: true }]);
  registry.run(new AbortController().signal).catch((error) => {
    throw error;
  });
  const pool = registry.get('bench');
  await new Promise((resolve) => {
    const look = () => pool.status.state === 'ready' && resolve();
    registry.onStatus(look);
    look();
  });
  return registry;
}
