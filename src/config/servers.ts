// Configured servers: the shape of an entry, and an entry with its files read and its rules judged.
import { X509Certificate } from 'node:crypto';
import { z } from 'zod';
import { isLoopback } from '../http/guard.ts';
import type { ServerConfig } from '../pool/server-config.ts';
import type { TlsOptions } from '../xapi/transport/trust.ts';
import { fileTrouble } from './problems.ts';

const FINGERPRINT = /^(?:[0-9a-f]{2}:?){31}[0-9a-f]{2}$/i;
/** As many as the registry of pools runs. */
export const MAX_SERVERS = 256;

/** What is allowed in each member of a server, for error texts and the documentation. */
export const SERVER_ALLOWED = {
  url: 'http(s)://host[:port] without credentials, path or query',
  username: 'a text of 1 to 256 characters',
  password: 'a text (or passwordFile instead)',
  passwordFile: 'the path of a readable file that holds the password (or password instead)',
  label: 'a text of 1 to 128 characters',
  readOnly: 'true or false',
  tls: 'an object with mode, and caFile or fingerprints as the mode needs them',
  'tls.mode': 'one of system, ca, pinned, unverified',
  'tls.caFile': 'the path of a readable PEM file, with mode ca',
  'tls.fingerprints':
    'a list of SHA-256 fingerprints in hexadecimal (32 bytes, colons optional), with mode pinned',
} as const;

export const serverSchema = z.strictObject({
  url: z.string().refine(isServerUrl),
  username: z.string().min(1).max(256),
  password: z.string().max(4096).optional(),
  passwordFile: z.string().min(1).optional(),
  label: z.string().min(1).max(128).optional(),
  readOnly: z.boolean().optional(),
  tls: z
    .strictObject({
      mode: z.enum(['system', 'ca', 'pinned', 'unverified']),
      caFile: z.string().min(1).optional(),
      fingerprints: z.array(z.string().regex(FINGERPRINT)).min(1).max(64).optional(),
    })
    .optional(),
});
export type ServerInput = z.infer<typeof serverSchema>;

function isServerUrl(value: string): boolean {
  if (!/^https?:\/\//i.test(value) || !URL.canParse(value)) return false;
  const url = new URL(value);
  return url.pathname === '/' && url.search === '' && url.hash === '' && url.username + url.password === '';
}

/** Reads files, and notes what is wrong. */
export interface ServerReading {
  readonly readFile: (path: string) => string;
  readonly problems: string[];
}

/** `name` is the entry as the operator knows it, e.g. `XENOGRAPH_SERVERS[0]`. */
export function readServer(
  server: ServerInput,
  name: string,
  { readFile, problems }: ServerReading,
): ServerConfig {
  const read = (member: string, path: string): string => {
    try {
      return readFile(path);
    } catch (error) {
      problems.push(`${name}.${member}: ${path} ${fileTrouble(error)}; allowed: the path of a readable file`);
      return '';
    }
  };
  const readCertificate = (path: string): string => {
    const before = problems.length;
    const text = read('tls.caFile', path);
    if (problems.length === before && !isCertificate(text)) {
      problems.push(
        `${name}.tls.caFile: ${path} holds no certificate; allowed: ${SERVER_ALLOWED['tls.caFile']}`,
      );
    }
    return text;
  };
  const { origin, protocol, hostname } = new URL(server.url);
  const { password, passwordFile, tls } = server;
  if ((password === undefined) === (passwordFile === undefined)) {
    problems.push(
      `${name}: ${password === undefined ? 'neither' : 'both'} password and passwordFile; allowed: one of them`,
    );
  }
  if (protocol === 'http:' && tls && tls.mode !== 'unverified') {
    problems.push(`${name}.tls.mode: "${tls.mode}" has no meaning for ${origin}; allowed: an https url`);
  } else if (protocol === 'http:' && !tls && !isLoopback(hostname)) {
    problems.push(
      `${name}.url: ${origin} would send the password in the clear; allowed: https, or "tls": {"mode": "unverified"} to accept that`,
    );
  }
  if (tls && (tls.mode === 'ca') !== (tls.caFile !== undefined)) {
    problems.push(
      `${name}.tls.caFile: ${tls.caFile ? 'has no meaning' : 'missing'} with mode ${tls.mode}; allowed: with mode ca, and only there`,
    );
  }
  if (tls && (tls.mode === 'pinned') !== (tls.fingerprints !== undefined)) {
    problems.push(
      `${name}.tls.fingerprints: ${tls.fingerprints ? 'have no meaning' : 'missing'} with mode ${tls.mode}; allowed: with mode pinned, and only there`,
    );
  }
  return {
    key: origin,
    url: origin,
    username: server.username,
    password:
      password ??
      (passwordFile === undefined ? '' : read('passwordFile', passwordFile).replace(/\r?\n$/, '')),
    label: server.label ?? hostname,
    readOnly: server.readOnly ?? false,
    ...(tls ? { tls: tlsOptions(tls, readCertificate) } : {}),
  };
}

function tlsOptions(tls: NonNullable<ServerInput['tls']>, read: (path: string) => string): TlsOptions {
  const { mode, caFile, fingerprints = [] } = tls;
  if (mode === 'ca') return { mode, ca: caFile === undefined ? '' : read(caFile) };
  return mode === 'pinned' ? { mode, fingerprints } : { mode };
}

function isCertificate(pem: string): boolean {
  try {
    return new X509Certificate(pem).subject !== undefined;
  } catch {
    return false;
  }
}
