// Which hosts may receive the pool's credentials. Decided on the certificate, after the handshake and before the
// first byte of a request is written.
import type { TLSSocket } from 'node:tls';
import { TransportError } from '../errors.ts';

/** How certificates are trusted. `ca` is PEM text; fingerprints are SHA-256, with or without colons. */
export type TlsOptions =
  | { readonly mode: 'system' }
  | { readonly mode: 'ca'; readonly ca: string }
  | { readonly mode: 'pinned'; readonly fingerprints: readonly string[] }
  | { readonly mode: 'unverified' };

/** Pins that are kept at most; a pool has 64 hosts with two certificates each. */
export const MAX_PINS = 1024;
const SHA256 = /^[0-9A-F]{64}$/;

/** Upper-case hex without separators; undefined when the text is no SHA-256 fingerprint. */
export function normalizeFingerprint(text: string): string | undefined {
  const hex = text.replace(/[\s:]/g, '').toUpperCase();
  return SHA256.test(hex) ? hex : undefined;
}

export class Trust {
  readonly options: TlsOptions;
  readonly #pins = new Set<string>();

  /** @throws TypeError for a fingerprint that is none, and for a pinned mode without any. */
  constructor(options: TlsOptions) {
    this.options = options;
    if (options.mode !== 'pinned') return;
    for (const text of options.fingerprints) {
      const pin = normalizeFingerprint(text);
      if (!pin) throw new TypeError(`not a SHA-256 fingerprint: "${text}"`);
      this.#pins.add(pin);
    }
    if (this.#pins.size === 0) throw new TypeError('pinned TLS needs at least one fingerprint');
  }

  /** Adds certificates that the verified pool vouches for; texts that are no fingerprints are ignored. */
  learn(fingerprints: Iterable<string>): void {
    if (this.options.mode === 'unverified') return;
    for (const text of fingerprints) {
      const pin = normalizeFingerprint(text);
      if (pin && this.#pins.size < MAX_PINS) this.#pins.add(pin);
    }
  }

  /** @throws TransportError TLS when the host on the other end must not be told anything. */
  check(socket: TLSSocket, host: string): void {
    const { mode } = this.options;
    if (mode === 'unverified') return;
    if (mode !== 'pinned' && socket.authorized) return;
    const fingerprint = socket.getPeerX509Certificate()?.fingerprint256;
    const pin = fingerprint === undefined ? undefined : normalizeFingerprint(fingerprint);
    if (pin && this.#pins.has(pin)) return;
    const why = mode === 'pinned' ? 'none of the pinned ones' : String(socket.authorizationError);
    throw new TransportError(
      'TLS',
      `${host}: the certificate is not trusted: ${why} (SHA-256 ${fingerprint ?? '-'})`,
    );
  }
}
