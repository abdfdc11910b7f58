// Addresses of a pool's hosts as XAPI gives them — bare names and IPs, without scheme and port — and the origins
// where the gateway reaches them: with scheme and port of the configured url.

/** @throws TypeError when `url` is none of http(s), or holds more than scheme, host and port. */
export function toOrigin(url: string): string {
  const parsed = new URL(url);
  if (parsed.protocol !== 'https:' && parsed.protocol !== 'http:') {
    throw new TypeError(`a pool's url begins with https:// or http://, not "${parsed.protocol}"`);
  }
  if (parsed.username !== '' || parsed.password !== '') {
    throw new TypeError("a pool's url holds no credentials: they have fields of their own");
  }
  if (parsed.pathname !== '/' || parsed.search !== '' || parsed.hash !== '') {
    throw new TypeError("a pool's url ends after the port");
  }
  return parsed.origin;
}

/**
 * Origin of the host at `address` (name, IPv4, or IPv6 with or without brackets) beside `origin`.
 * Answers undefined when the text is no address; it comes from the network, so it may be anything.
 */
export function originOf(address: string, origin: string): string | undefined {
  const bare = address.trim().replace(/^\[|\]$/g, '');
  if (!/^[A-Za-z0-9._:-]{1,253}$/.test(bare)) return undefined;
  const parsed = new URL(origin);
  const host = bare.includes(':') ? `[${bare}]` : bare;
  const port = parsed.port === '' ? '' : `:${parsed.port}`;
  return URL.canParse(`${parsed.protocol}//${host}${port}`)
    ? new URL(`${parsed.protocol}//${host}${port}`).origin
    : undefined;
}

/** Whether an origin, as URL writes it, is this machine. */
export function isLoopback(origin: string): boolean {
  const { hostname } = new URL(origin);
  return hostname === 'localhost' || hostname === '[::1]' || /^127(\.\d{1,3}){3}$/.test(hostname);
}
