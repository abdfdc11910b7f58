#!/usr/bin/env node
// The command line. Answers go to stdout, diagnostics to stderr; whatever the operator got wrong is one clear message
// and exit code 1, never a stack. Commands load their parts when they run, so that none waits for another's.
import { readFileSync, writeFileSync } from 'node:fs';
import { Command, InvalidArgumentError } from 'commander';
import { ConfigError } from './config/problems.ts';
import { assumeProduction, type Config, loadConfig } from './config.ts';
import type { Logger } from './lib/log.ts';
import type { Gateway } from './main.ts';

const CONFIGURE = `XENOGRAPH_SERVERS='[{"url":"https://host","username":"root","password":"…","label":"…"}]' npm start`;
/** What a shell reports for a process that SIGINT ended; a second signal means it. */
const FORCED_EXIT_CODE = 130;

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
      program.error('xenograph: the demo takes no configured servers: unset them, or use "xenograph serve".');
    }
    const { createLogger } = await import('./lib/log.ts');
    const { startDemo, startGateway } = await import('./main.ts');
    const log = createLogger(config.logLevel);
    const gateway = config.demo
      ? await startDemo(config, { log, ...demo })
      : await startGateway(config, { log });
    announce(gateway, config);
    stopOnSignals(gateway, log);
  } catch (error) {
    const message = operatorMessage(error, config);
    if (message === undefined) throw error;
    program.error(`xenograph: ${message}`);
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

/** The first signal stops in order, the second one at once. */
function stopOnSignals(gateway: Gateway, log: Logger): void {
  let stopping = false;
  const stop = (signal: NodeJS.Signals) => {
    if (stopping) process.exit(FORCED_EXIT_CODE);
    stopping = true;
    log.info({ signal }, 'stopping');
    gateway.close().then(
      () => process.exit(0),
      (error: unknown) => {
        log.error({ err: error }, 'stopping failed');
        process.exit(1);
      },
    );
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
}

async function schema(file: string | undefined): Promise<void> {
  const { emitSchema } = await import('./graphql/schema/emit.ts');
  const text = emitSchema();
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
    .command('schema')
    .description('Print the GraphQL schema.')
    .option('-o, --output <file>', 'write it to a file instead')
    .action(({ output }: { output?: string }) => schema(output));
  return program;
}

await createProgram().parseAsync();
