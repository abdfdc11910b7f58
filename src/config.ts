// The environment and the configuration file: read once, validated as a whole, frozen. Every problem is listed at
// once, by the name that the operator wrote, with the value met (never a secret) and what is allowed.
//
// Precedence: environment over file over default, setting by setting; an empty variable counts as unset. Servers
// come from one place: XENOGRAPH_SERVERS and `servers` in the file together are an error, for no reader could tell
// which of them counts. docs/configuration.md describes each setting; a test compares it with the tables.
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { ConfigError, fileTrouble, isObject, suggestion } from './config/problems.ts';
import { MAX_SERVERS, readServer, SERVER_ALLOWED, type ServerInput, serverSchema } from './config/servers.ts';
import {
  LIMITS,
  type Limits,
  SETTINGS,
  type Setting,
  type TopSettings,
  withFallbacks,
} from './config/settings.ts';
import { isLoopback } from './http/guard.ts';
import { quote } from './lib/quote.ts';
import type { ServerConfig } from './pool/server-config.ts';

type Source = Readonly<Record<string, string | undefined>>;

function tableSchema(table: Readonly<Record<string, Setting<unknown>>>) {
  return Object.fromEntries(Object.entries(table).map(([key, { schema }]) => [key, schema.optional()]));
}

const fileSchema = z.strictObject({
  ...tableSchema(SETTINGS),
  limits: z.strictObject(tableSchema(LIMITS)).optional(),
  servers: z.array(serverSchema).max(MAX_SERVERS).optional(),
});

export interface Config extends TopSettings {
  readonly limits: Limits;
  readonly servers: readonly ServerConfig[];
  /** No server is configured: the built-in simulated pool feeds the gateway. */
  readonly demo: boolean;
}

/** What is read: texts by variable, and files by path. */
export interface ConfigSources {
  readonly env: Source;
  /** @throws when the file cannot be read. */
  readonly readFile: (path: string) => string;
}

const SERVERS_ENV = 'XENOGRAPH_SERVERS';
const FILE_ENV = 'XENOGRAPH_CONFIG';

/** @throws ConfigError that lists everything that is wrong. */
export function loadConfig(sources: ConfigSources = systemSources()): Config {
  const problems: string[] = [];
  refuseUnknownVariables(sources.env, problems);
  const file = readConfigFile(sources, problems);
  const { input, names } = mergeSources(sources.env, file, problems);
  const { data, error } = fileSchema.safeParse(input);
  for (const issue of error?.issues ?? []) problems.push(...issueTexts(issue, input, names));
  const values = (data ?? {}) as Readonly<Record<string, unknown>>;
  const servers = (values.servers ?? []) as ServerInput[];
  const config: Config = {
    ...withFallbacks(SETTINGS, values),
    limits: withFallbacks(LIMITS, (values.limits ?? {}) as Readonly<Record<string, unknown>>),
    servers: servers.map((server, index) =>
      readServer(server, `${names('servers')}[${index}]`, { readFile: sources.readFile, problems }),
    ),
    demo: servers.length === 0,
  };
  // Rules over several settings need each of them to be valid by itself.
  if (!error) judgeTogether(config, names, problems);
  if (problems.length > 0) throw new ConfigError(problems);
  return deepFreeze(config);
}

/**
 * Libraries look at NODE_ENV once, when they are loaded: production unless the operator says otherwise. graphql-js
 * then leaves out checks that cost a tenth of a small operation.
 */
export function assumeProduction(env: Record<string, string | undefined> = process.env): void {
  env.NODE_ENV ??= 'production';
}

function systemSources(): ConfigSources {
  return { env: process.env, readFile: (path) => readFileSync(path, 'utf8') };
}

const ALL_SETTINGS: readonly Setting<unknown>[] = [...Object.values(SETTINGS), ...Object.values(LIMITS)];

function refuseUnknownVariables(env: Source, problems: string[]): void {
  const known = [...ALL_SETTINGS.map((setting) => setting.env), SERVERS_ENV, FILE_ENV];
  for (const name of Object.keys(env)) {
    if (!name.startsWith('XENOGRAPH_') || known.includes(name)) continue;
    problems.push(`${name}: unknown variable${suggestion(name, known)}`);
  }
}

function readConfigFile(sources: ConfigSources, problems: string[]): Readonly<Record<string, unknown>> {
  const path = sources.env[FILE_ENV];
  if (!path) return {};
  try {
    const value: unknown = JSON.parse(sources.readFile(path));
    if (isObject(value)) return value;
    problems.push(`${FILE_ENV}: ${path} holds ${quote(value)}; allowed: a JSON object`);
  } catch (error) {
    problems.push(`${FILE_ENV}: ${path} ${fileTrouble(error)}; allowed: the path of a readable JSON file`);
  }
  return {};
}

/** Where the setting at a path (`port`, `limits.bodyBytes`, `servers`) was written, as the operator knows it. */
type Names = (path: string) => string;

function mergeSources(env: Source, file: Readonly<Record<string, unknown>>, problems: string[]) {
  const written = new Map<string, string>();
  const fromEnv = (table: Readonly<Record<string, Setting<unknown>>>, prefix: string) => {
    const values: Record<string, unknown> = {};
    for (const [key, setting] of Object.entries(table)) {
      const value = env[setting.env];
      if (!value) continue;
      values[key] = setting.fromText(value);
      written.set(prefix + key, setting.env);
    }
    return values;
  };
  const input: Record<string, unknown> = { ...file, ...fromEnv(SETTINGS, '') };
  const limits = fromEnv(LIMITS, 'limits.');
  if (!('limits' in file)) input.limits = limits;
  else if (isObject(file.limits)) input.limits = { ...file.limits, ...limits };
  const servers = env[SERVERS_ENV];
  if (servers) {
    written.set('servers', SERVERS_ENV);
    if ('servers' in file) {
      problems.push(`${SERVERS_ENV}: the file of ${FILE_ENV} lists servers as well; allowed: one of the two`);
    }
    try {
      input.servers = JSON.parse(servers);
    } catch {
      problems.push(
        `${SERVERS_ENV}: is not valid JSON; allowed: [{"url": "https://host", "username": "root", …}]`,
      );
      delete input.servers;
    }
  }
  const names: Names = (path) => written.get(path) ?? `${path} in the file of ${FILE_ENV}`;
  return { input, names };
}

function issueTexts(issue: z.core.$ZodIssue, input: unknown, names: Names): string[] {
  const path = issue.path.filter((step) => typeof step !== 'symbol');
  if (issue.code === 'unrecognized_keys') {
    const known = knownKeys(path);
    const where = path.length === 0 ? `file of ${FILE_ENV}` : placeName(path, names);
    return issue.keys.map((key) => `${where}: unknown key "${key}"${suggestion(key, known)}`);
  }
  const value = path.reduce<unknown>((at, step) => (isObject(at) ? at[step] : undefined), input);
  const allowed = allowedAt(path);
  if (value === undefined) return [`${placeName(path, names)}: missing; allowed: ${allowed}`];
  const shown = isSecret(path) ? 'the value (not shown)' : quote(value);
  return [`${placeName(path, names)}: ${shown} is not allowed; allowed: ${allowed}`];
}

type Path = readonly (string | number)[];

/** `servers[0].tls.mode` below the name of what was written. */
function placeName(path: Path, names: Names): string {
  const depth = path[0] === 'limits' ? 2 : 1;
  const rest = path.slice(depth).map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`));
  return names(path.slice(0, depth).join('.')).replace(/^[\w.]+/, (name) => name + rest.join(''));
}

function settingAt(path: Path): Setting<unknown> | undefined {
  const table: Readonly<Record<string, Setting<unknown>>> = path[0] === 'limits' ? LIMITS : SETTINGS;
  return table[String(path[0] === 'limits' ? path[1] : path[0])];
}

function serverMember(path: Path): string {
  return path
    .filter((step) => typeof step === 'string')
    .slice(1)
    .join('.');
}

function allowedAt(path: Path): string {
  if (path[0] === 'servers') {
    const member = serverMember(path);
    if (isKeyOf(SERVER_ALLOWED, member)) return SERVER_ALLOWED[member];
    return path.length > 1 ? 'an object' : `a list of at most ${MAX_SERVERS} servers`;
  }
  return settingAt(path)?.allowed ?? 'an object';
}

function isSecret(path: Path): boolean {
  // A server as a whole, or its url, may hold credentials.
  if (path[0] === 'servers') return !/^(?:label|readOnly|tls\..+)$/.test(serverMember(path));
  return settingAt(path)?.secret === true;
}

function knownKeys(path: Path): string[] {
  if (path.length === 0) return Object.keys(fileSchema.shape);
  if (path[0] === 'limits') return Object.keys(LIMITS);
  return path.includes('tls') ? ['mode', 'caFile', 'fingerprints'] : Object.keys(serverSchema.shape);
}

function judgeTogether(config: Config, names: Names, problems: string[]): void {
  const host = names('host');
  const open = !isLoopback(config.host);
  if (open && config.demo) {
    problems.push(
      `${host}: "${config.host}" is reachable from other machines, and the demo is for this one only; allowed: a loopback address, or a configured pool (${SERVERS_ENV})`,
    );
  } else if (open && config.adminToken === null) {
    problems.push(
      `${host}: "${config.host}" is reachable from other machines, so ${SETTINGS.adminToken.env} must be set; allowed: ${SETTINGS.adminToken.allowed}`,
    );
  }
  const seen = new Set<string>();
  for (const { url } of config.servers) {
    if (seen.has(url))
      problems.push(`${names('servers')}: ${url} is listed twice; allowed: each server once`);
    seen.add(url);
  }
}

function isKeyOf<T extends object>(table: T, key: string): key is Extract<keyof T, string> {
  return Object.hasOwn(table, key);
}

function deepFreeze<T>(value: T): T {
  if (isObject(value)) for (const member of Object.values(value)) deepFreeze(member);
  return Object.freeze(value);
}
