// Every setting once: its variable, its key in the configuration file, its default, and what is allowed.
// docs/configuration.md says the same to people; a test compares the two.
import { z } from 'zod';
import { LIVE_LIMITS } from '../graphql/live/limits.ts';
import { pipelineLimits } from '../graphql/pipeline/limits.ts';
import { defaultPriceLimits } from '../graphql/pricing/limits.ts';
import { parseAuthority } from '../http/guard.ts';
import { MIN_ADMIN_TOKEN_LENGTH } from '../http/token.ts';
import { WS_LIMITS } from '../http/ws/limits.ts';
import type { LogLevel } from '../lib/log.ts';
import { isDuration } from './durations.ts';

export interface Setting<T> {
  /** Environment variable. */
  readonly env: string;
  readonly fallback: T;
  /** What is allowed, for the error text and the documentation. */
  readonly allowed: string;
  readonly about: string;
  readonly schema: z.ZodType<T>;
  /** The variable's text as the value that the schema judges. */
  readonly fromText: (text: string) => unknown;
  readonly secret?: true;
}

export type Values<T> = { readonly [K in keyof T]: T[K] extends Setting<infer V> ? V : never };

function integer(
  env: string,
  fallback: number,
  [min, max]: [number, number],
  about: string,
): Setting<number> {
  return {
    env,
    fallback,
    about,
    allowed: `an integer from ${min} to ${max}`,
    schema: z.int().min(min).max(max),
    fromText: (text) => (/^-?\d+$/.test(text) ? Number(text) : text),
  };
}

function list(env: string, allowed: string, isItem: (item: string) => boolean, about: string) {
  const setting: Setting<readonly string[]> = {
    env,
    fallback: [],
    about,
    allowed,
    schema: z.array(z.string().refine(isItem)),
    fromText: (text) =>
      text
        .split(',')
        .map((item) => item.trim())
        .filter((item) => item !== ''),
  };
  return setting;
}

const LOG_LEVELS = ['silent', 'fatal', 'error', 'warn', 'info', 'debug', 'trace'] as const;
const ON_OFF = ['off', 'on'] as const;
const HOST_NAME = /^[a-z0-9_](?:[a-z0-9._-]*[a-z0-9])?$/i;

function isHost(text: string): boolean {
  return HOST_NAME.test(text) || (parseAuthority(`[${text}]`) !== null && text.includes(':'));
}

function isOrigin(text: string): boolean {
  return /^https?:\/\//.test(text) && URL.canParse(text) && new URL(text).origin === text;
}

/** Shorter ones would keep hosts busy with their repositories. */
const UPDATES_INTERVAL = { min: '10m', max: '30d' } as const;

/** Rarer polls would leave gaps in the ten minutes of samples that hosts keep. */
const METRICS_INTERVAL = { min: '5s', max: '5m' } as const;

const text = { fromText: (value: string) => value };

/** Top-level settings by their key in the file. */
export const SETTINGS = {
  host: {
    ...text,
    env: 'HOST',
    fallback: '127.0.0.1',
    about: 'Address or name to listen on. Anything but loopback needs XENOGRAPH_ADMIN_TOKEN.',
    allowed: 'an IP address or a host name',
    schema: z.string().refine(isHost),
  } satisfies Setting<string>,
  port: integer('PORT', 4000, [0, 65_535], 'TCP port to listen on; 0 lets the system choose one.'),
  adminToken: {
    ...text,
    env: 'XENOGRAPH_ADMIN_TOKEN',
    fallback: null,
    about: 'When set, required as `Authorization: Bearer …` on every transport.',
    allowed: `${MIN_ADMIN_TOKEN_LENGTH} to 512 visible ASCII characters, without spaces`,
    schema: z.string().regex(new RegExp(`^[!-~]{${MIN_ADMIN_TOKEN_LENGTH},512}$`)),
    secret: true,
  } as Setting<string | null>,
  logLevel: {
    ...text,
    env: 'XENOGRAPH_LOG_LEVEL',
    fallback: 'info',
    about: 'Least severe level that is logged (JSON lines on stderr).',
    allowed: `one of ${LOG_LEVELS.join(', ')}`,
    schema: z.enum(LOG_LEVELS),
  } as Setting<LogLevel>,
  allowedHosts: list(
    'XENOGRAPH_ALLOWED_HOSTS',
    'names as clients write them, `name` or `name:port`, separated by commas',
    (item) => parseAuthority(item) !== null,
    'Names beside the bound address and localhost under which clients reach the gateway (a proxy’s name, say).',
  ),
  allowedOrigins: list(
    'XENOGRAPH_ALLOWED_ORIGINS',
    'origins such as `https://name` or `https://name:port`, without a path, separated by commas',
    isOrigin,
    'Other origins whose web pages may use the gateway.',
  ),
  updatesInterval: {
    ...text,
    env: 'XENOGRAPH_UPDATES_INTERVAL',
    fallback: '6h',
    about: 'Time between two checks of a host for missing updates; `off` or `0` for none.',
    allowed: 'a duration from 10m to 30d such as `90m`, `6h` or `1d`, or off, or 0',
    schema: z.string().refine((value) => isDuration(value, UPDATES_INTERVAL)),
  } satisfies Setting<string>,
  metricsInterval: {
    ...text,
    env: 'XENOGRAPH_METRICS_INTERVAL',
    fallback: '1m',
    about:
      'Time between two polls of the metrics of a host that nobody watches; watched ones are polled every 5 s. `off` or ' +
      '`0`: the others not at all.',
    allowed: 'a duration from 5s to 5m such as `30s` or `1m`, or off, or 0',
    schema: z.string().refine((value) => isDuration(value, METRICS_INTERVAL)),
  } satisfies Setting<string>,
  metricsExport: {
    ...text,
    env: 'XENOGRAPH_METRICS_EXPORT',
    fallback: 'off',
    about: 'Whether `/metrics/pools` has the newest samples of all pools, for Prometheus.',
    allowed: `one of ${ON_OFF.join(', ')}`,
    schema: z.enum(ON_OFF),
  } as Setting<(typeof ON_OFF)[number]>,
} as const;

const MIB = 1_048_576;

/** Limits by their key under `limits` in the file. */
export const LIMITS = {
  bodyBytes: integer('XENOGRAPH_MAX_BODY_BYTES', MIB, [1024, 64 * MIB], 'Largest request body, in bytes.'),
  headerBytes: integer('XENOGRAPH_MAX_HEADER_BYTES', 16_384, [2048, MIB], 'Largest request head, in bytes.'),
  headersTimeoutMs: integer(
    'XENOGRAPH_HEADERS_TIMEOUT_MS',
    10_000,
    [100, 600_000],
    'Time in which a request’s head must have arrived, in milliseconds.',
  ),
  requestTimeoutMs: integer(
    'XENOGRAPH_REQUEST_TIMEOUT_MS',
    30_000,
    [100, 600_000],
    'Time in which a whole request must have arrived, in milliseconds.',
  ),
  answerTimeoutMs: integer(
    'XENOGRAPH_ANSWER_TIMEOUT_MS',
    120_000,
    [100, 3_600_000],
    'Time in which a client must have taken its answer over HTTP, in milliseconds.',
  ),
  concurrentRequests: integer(
    'XENOGRAPH_MAX_CONCURRENT_REQUESTS',
    1000,
    [1, 100_000],
    'GraphQL requests over HTTP in progress at once; more are answered 503.',
  ),
  connections: integer(
    'XENOGRAPH_MAX_CONNECTIONS',
    20_000,
    [1, 1_000_000],
    'TCP connections at once, WebSockets included; more are closed on arrival.',
  ),
  nodes: integer(
    'XENOGRAPH_MAX_NODES',
    defaultPriceLimits.maxNodes,
    [100, 10_000_000],
    'Objects that one operation may ask for (its cost), counted before it runs.',
  ),
  values: integer(
    'XENOGRAPH_MAX_VALUES',
    defaultPriceLimits.maxValues,
    [1000, 100_000_000],
    'Values (leaves) that one operation may ask for, counted before it runs.',
  ),
  depth: integer(
    'XENOGRAPH_MAX_DEPTH',
    defaultPriceLimits.maxDepth,
    [5, 100],
    'Nesting of fields in one operation; the introspection of common tools needs 15.',
  ),
  aliases: integer(
    'XENOGRAPH_MAX_ALIASES',
    defaultPriceLimits.maxAliases,
    [0, 10_000],
    'Aliases and repeated fields in one operation.',
  ),
  rootFields: integer(
    'XENOGRAPH_MAX_ROOT_FIELDS',
    defaultPriceLimits.maxRootFields,
    [1, 1000],
    'Root fields of one operation.',
  ),
  fields: integer(
    'XENOGRAPH_MAX_FIELDS',
    defaultPriceLimits.maxFields,
    [100, 100_000],
    'Fields of one operation, every fragment written out as often as it is spread.',
  ),
  documentTokens: integer(
    'XENOGRAPH_MAX_DOCUMENT_TOKENS',
    defaultPriceLimits.maxTokens,
    [100, 100_000],
    'Lexical tokens of one document.',
  ),
  comparisons: integer(
    'XENOGRAPH_MAX_COMPARISONS',
    defaultPriceLimits.maxComparisons,
    [1000, 10_000_000_000],
    'Records times conditions that the lists of one operation may look at; it ends there.',
  ),
  archives: integer(
    'XENOGRAPH_MAX_ARCHIVES',
    defaultPriceLimits.maxArchives,
    [1, 100_000],
    'Archives of hosts, and of halted VMs, that the metrics of one operation may be fetched from.',
  ),
  waitingOperations: integer(
    'XENOGRAPH_MAX_WAITING_OPERATIONS',
    pipelineLimits.maxWaiting,
    [1, 100_000],
    'Heavy operations that wait for their turn at once; more are refused with OVERLOADED.',
  ),
  sockets: integer(
    'XENOGRAPH_MAX_SOCKETS',
    WS_LIMITS.sockets,
    [1, 1_000_000],
    'WebSockets at once; more are answered 503.',
  ),
  socketsPerAddress: integer(
    'XENOGRAPH_MAX_SOCKETS_PER_ADDRESS',
    WS_LIMITS.socketsPerAddress,
    [1, 1_000_000],
    'WebSockets at once from one remote address; more are answered 429.',
  ),
  operationsPerSocket: integer(
    'XENOGRAPH_MAX_OPERATIONS_PER_SOCKET',
    WS_LIMITS.operationsPerSocket,
    [1, 10_000],
    'Operations in progress on one WebSocket, open subscriptions included.',
  ),
  queueBytes: integer(
    'XENOGRAPH_MAX_QUEUE_BYTES',
    WS_LIMITS.bufferedBytes,
    [16_384, 64 * MIB],
    'Bytes that may wait for a slow WebSocket; above that its subscriptions conflate states.',
  ),
  streams: integer(
    'XENOGRAPH_MAX_STREAMS',
    LIVE_LIMITS.streams,
    [1, 1_000_000],
    'Subscriptions open at once in the whole gateway.',
  ),
  watchedObjects: integer(
    'XENOGRAPH_MAX_WATCHED_OBJECTS',
    LIVE_LIMITS.watchedObjects,
    [100, 10_000_000],
    'Objects that one subscription may watch.',
  ),
  exportSamples: integer(
    'XENOGRAPH_MAX_EXPORT_SAMPLES',
    500_000,
    [1000, 10_000_000],
    'Samples in one answer of `/metrics/pools`, some 200 bytes each; with more of them it is refused.',
  ),
} as const;

export type TopSettings = Values<typeof SETTINGS>;
export type Limits = Values<typeof LIMITS>;

/** A value for every setting of `table`: the given one, or its default. */
export function withFallbacks<T extends Readonly<Record<string, Setting<unknown>>>>(
  table: T,
  values: Readonly<Record<string, unknown>>,
): Values<T> {
  // Values of the schemas that the same table holds.
  return Object.fromEntries(
    Object.entries(table).map(([key, setting]) => [key, values[key] ?? setting.fallback]),
  ) as Values<T>;
}
