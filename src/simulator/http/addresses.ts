// Which loopback addresses this machine has. Linux answers on all of 127/8; macOS on 127.0.0.1 alone, where
// a pool shrinks to the one host that can be reached.
import { createServer } from 'node:net';

export const LOOPBACK = '127.0.0.1';

function isUsable(address: string): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen(0, address, () => probe.close(() => resolve(true)));
  });
}

/**
 * `wanted` where the machine has all such addresses; else 127.0.0.1 alone. Loopback blocks are had whole or
 * not at all, so the last one wanted tells about the others.
 */
export async function usableAddresses(wanted: readonly string[]): Promise<readonly string[]> {
  const last = wanted.at(-1) ?? LOOPBACK;
  return last === LOOPBACK || (await isUsable(last)) ? wanted : [LOOPBACK];
}
