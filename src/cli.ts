#!/usr/bin/env node
// The command line. Answers go to stdout, diagnostics to stderr; whatever the operator got wrong is one clear message
// and exit code 1, never a stack. Commands load their parts when they run, so that none waits for another's.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { Command, InvalidArgumentError } from 'commander';
import { ConfigError } from './config/problems.ts';
import { assumeProduction, type Config, loadConfig } from './config.ts';
import { systemClock } from './lib/clock.ts';
import type { Logger } from './lib/log.ts';
import type { Gateway } from './main.ts';
import type { SimulateOptions } from './simulator/cli/simulate.ts';

const CONFIGURE = `XENOGRAPH_SERVERS='[{"url":"https://host","username":"root","password":"…","label":"…"}]' npm start`;
/** What a shell reports for a process that SIGINT ended; a second signal means it. */
const FORCED_EXIT_CODE = 130;
/** npm hands on the Ctrl+C that the terminal has sent to everybody already: one press arrives twice. */
const SAME_KEYPRESS_MS = 500;

function version(): string {
  const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
  return String(version);
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}

function integer(min: number, max: number) {
  return (text: string): number => {
    const value = /^\d+$/.test(text) ? Number(text) : Number.NaN;
    if (value >= min && value <= max) return value;
    throw new InvalidArgumentError(`Allowed: an integer from ${min} to ${max}.`);
  };
}

/** Ends the process with a message for the operator, who knows the command and needs no hint at --help. */
function refuse(program: Command, message: string): never {
  program.showHelpAfterError(false);
  return program.error(`xenograph: ${message}`);
}

/** What the operator can act on; undefined for faults of our own. */
function operatorMessage(error: unknown, config?: Config): string | undefined {
  if (error instanceof ConfigError) return error.message;
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  const place = config ? `${config.host}:${config.port}` : 'The address';
  if (code === 'EADDRINUSE') return `${place} is in use: stop what listens there, or set PORT.`;
  if (code === 'EACCES') return `${place} may not be used by this user: set PORT to 1024 or more.`;
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
    return `${place} is no address of this machine: set HOST.`;
  return undefined;
}

interface DemoOptions {
  readonly hosts: number;
  readonly vms: number;
  readonly seed: number;
}

async function serve(program: Command, demo: DemoOptions | null): Promise<void> {
  let config: Config | undefined;
  assumeProduction();
  try {
    config = loadConfig();
    if (demo && !config.demo) {
      refuse(program, 'the demo takes no configured servers: unset them, or use "xenograph serve".');
    }
    const { createLogger } = await import('./lib/log.ts');
    const { startDemo, startGateway } = await import('./main.ts');
    const log = createLogger(config.logLevel);
    const gateway = config.demo
      ? await startDemo(config, { log, ...demo })
      : await startGateway(config, { log });
    announce(gateway, config);
    stopOnSignal(gateway, log);
  } catch (error) {
    const message = operatorMessage(error, config);
    if (message === undefined) throw error;
    refuse(program, message);
  }
}

function announce(gateway: Gateway, config: Config): void {
  say(`Xenograph ${version()} is running.`);
  say('');
  say(`  Playground   ${gateway.url}/playground`);
  say(`  GraphQL      ${gateway.url}/graphql   (HTTP and WebSocket)`);
  say('');
  if (!config.demo) {
    for (const { label, url } of config.servers) say(`  Pool         ${label} (${url})`);
    return;
  }
  say(
    'Demo mode: no pool is configured, so a simulated one feeds this gateway. Only this machine can reach it,',
  );
  say('and whatever happens in it is forgotten when it stops. To watch a real pool, start with');
  say('');
  say(`  ${CONFIGURE}`);
  say('');
  say('docs/configuration.md lists every setting. Ctrl+C stops.');
}

/** The first signal stops in order, a second one at once. */
function onSignal(stop: (signal: NodeJS.Signals) => void): void {
  let firstAtMs: number | null = null;
  const take = (signal: NodeJS.Signals) => {
    const now = systemClock.monotonic();
    if (firstAtMs === null) {
      firstAtMs = now;
      stop(signal);
    } else if (now - firstAtMs > SAME_KEYPRESS_MS) process.exit(FORCED_EXIT_CODE);
  };
  process.on('SIGINT', take);
  process.on('SIGTERM', take);
}

function stopOnSignal(gateway: Gateway, log: Logger): void {
  onSignal((signal) => {
    log.info({ signal }, 'stopping');
    gateway.close().then(
      () => process.exit(0),
      (error: unknown) => {
        log.error({ err: error }, 'stopping failed');
        process.exit(1);
      },
    );
  });
}

async function simulatePools(program: Command, options: SimulateOptions): Promise<void> {
  const { SimulateError, simulate } = await import('./simulator/cli/simulate.ts');
  const scope = new AbortController();
  onSignal(() => scope.abort());
  try {
    await simulate(options, { out: say }, scope.signal);
  } catch (error) {
    if (!(error instanceof SimulateError)) throw error;
    refuse(program, error.message);
  }
}

interface SchemaOptions {
  readonly output?: string;
  readonly inventory?: boolean;
  readonly metrics?: boolean;
}

async function schemaText({ output, inventory, metrics }: SchemaOptions): Promise<string> {
  if (inventory) return (await import('./graphql/schema/coverage.ts')).emitInventory();
  if (!metrics) return (await import('./graphql/schema/emit.ts')).emitSchema();
  const page = output !== undefined && existsSync(output) ? readFileSync(output, 'utf8') : '';
  return (await import('./metrics/catalogue/document.ts')).metricsPage(page);
}

async function schema(options: SchemaOptions): Promise<void> {
  const text = await schemaText(options);
  const file = options.output;
  if (file === undefined) process.stdout.write(text);
  else writeFileSync(file, text);
}

function createProgram(): Command {
  const program = new Command('xenograph')
    .description('GraphQL gateway with live subscriptions for XCP-ng and XenServer pools.')
    .version(version())
    .showSuggestionAfterError()
    .showHelpAfterError('Use --help for what is there.')
    .addHelpText(
      'after',
      `\nSettings come from the environment and XENOGRAPH_CONFIG; see docs/configuration.md.`,
    );
  program
    .command('serve')
    .description('Serve the configured pools, or the demo when none is configured.')
    .action(() => serve(program, null));
  program
    .command('demo')
    .description('Serve a simulated pool, on this machine only.')
    .option('--hosts <n>', 'hosts of the simulated pool', integer(1, 64), 3)
    .option('--vms <n>', 'VMs of the simulated pool', integer(0, 100_000), 20)
    .option('--seed <n>', 'the same seed makes the same pool', integer(0, 4_294_967_295), 1)
    .action((options: DemoOptions) => serve(program, options));
  program
    .command('simulate')
    .description('Serve simulated pools to any XAPI client, until Ctrl+C.')
    .option('--port <n>', 'on each host’s own address 127.0.p.n; 0 for any (default 8080)')
    .option('--hosts <n>', 'hosts of each pool (default 3)')
    .option('--vms <n>', 'VMs of each pool (default 20)')
    .option('--seed <n>', 'the same seed makes the same pool (default 1)')
    .option('--pools <n>', 'how many pools (default 1)')
    .option('--from <file>', 'a XAPI database dump (XML) instead of a seeded world')
    .option('--username <name>', 'who may log in (default root)')
    .option('--password <text>', 'his password (default password)')
    .option('--tls', 'https with a self-signed certificate')
    .option('--no-life', 'nothing changes by itself')
    .option('--faults', 'serve a control of faults on loopback')
    .action((options: SimulateOptions) => simulatePools(program, options));
  program
    .command('schema')
    .description('Print the GraphQL schema.')
    .option('-o, --output <file>', 'write it to a file instead')
    .option('--inventory', 'print what it shows of XAPI’s data model instead')
    .option('--metrics', 'print the metrics there are instead; a file keeps what stands above them')
    .action((options: SchemaOptions) => schema(options));
  return program;
}

// Whoever reads our answers may stop reading (`| head`): no reason to fall over, least of all for a gateway.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});
await createProgram().parseAsync();
