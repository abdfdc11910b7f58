// What a pool's own records say about its hosts: where they are reached, and which certificates they present. The
// session looks for a lost coordinator there, and trusts what the verified pool vouches for.
import type { ChangeSet, Reader } from '../cache/contract.ts';
import type { XapiRecord } from '../xapi/record.ts';

/** Whether a change set may have changed what this file reads. */
export function teachesHosts({ changes }: ChangeSet): boolean {
  return changes.some(({ cls, type, fields, heartbeat }) => {
    if (cls === 'Certificate') return true;
    return cls === 'host' && !heartbeat && (type !== 'modified' || (fields?.includes('address') ?? true));
  });
}

/** Addresses of the pool's hosts as XAPI gives them: names or IPs without scheme and port. */
export function hostAddresses(store: Reader): string[] {
  const addresses: string[] = [];
  for (const { address } of store.list('host')) {
    if (typeof address === 'string' && address !== '') addresses.push(address);
  }
  return addresses;
}

/** As the pool's own heartbeat has it; a host without metrics is on its way in or out. */
export function isLive(store: Reader, { metrics }: XapiRecord): boolean {
  return typeof metrics === 'string' && store.get('host_metrics', metrics)?.live === true;
}

/** The hosts that answer for themselves. */
export function liveHosts(store: Reader): { readonly uuid: string; readonly address: string }[] {
  const found: { readonly uuid: string; readonly address: string }[] = [];
  for (const host of store.list('host')) {
    const { uuid, address } = host;
    if (typeof address === 'string' && address !== '' && isLive(store, host)) found.push({ uuid, address });
  }
  return found;
}

/** SHA-256 fingerprints of the certificates that hosts present to clients; authorities and the like left out. */
export function hostFingerprints(store: Reader): string[] {
  const fingerprints: string[] = [];
  for (const { type, fingerprintSha256, fingerprint } of store.list('Certificate')) {
    // Older pools know the SHA-256 one only by its first name.
    const text = fingerprintSha256 === '' ? fingerprint : fingerprintSha256;
    if (type === 'HOST' && typeof text === 'string' && text !== '') fingerprints.push(text);
  }
  return fingerprints;
}
