// A command as a user runs it: its output, waited for with a bound, and its end.
import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';

export const ROOT = join(import.meta.dirname, '../..');

export interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
}

export class Command {
  readonly child: ChildProcess;
  readonly ended: Promise<Ended>;
  stdout = '';
  stderr = '';
  #onOutput = () => {};

  /** Runs `node <args>` in the checkout, with nothing of the tester's own settings in its environment. */
  constructor(args: readonly string[], env: Readonly<Record<string, string>> = {}) {
    this.child = spawn(process.execPath, args, { cwd: ROOT, env: { ...cleanEnvironment(), ...env } });
    this.child.stdout?.setEncoding('utf8').on('data', (text: string) => {
      this.stdout += text;
      this.#onOutput();
    });
    this.child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      this.stderr += text;
    });
    this.ended = new Promise((resolve) => {
      this.child.once('close', (code, signal) => resolve({ code, signal }));
    });
  }

  /** The first match in what it has written to stdout. @throws when it ends, or `limitMs` pass, without one. */
  async whenSaid(pattern: RegExp, limitMs = 120_000): Promise<RegExpExecArray> {
    let timer: NodeJS.Timeout | undefined;
    const said = new Promise<RegExpExecArray>((resolve, reject) => {
      this.#onOutput = () => {
        const match = pattern.exec(this.stdout);
        if (match) resolve(match);
      };
      const complain = (why: string) =>
        reject(new Error(`${why} before it said ${pattern}: ${this.#output()}`));
      timer = setTimeout(() => complain(`${limitMs} ms passed`), limitMs);
      void this.ended.then(({ code }) => complain(`it ended with ${code}`));
      this.#onOutput();
    });
    try {
      return await said;
    } finally {
      clearTimeout(timer);
    }
  }

  #output(): string {
    return `\n--- stdout\n${this.stdout}\n--- stderr\n${this.stderr}`;
  }

  signal(signal: NodeJS.Signals): Promise<Ended> {
    this.child.kill(signal);
    return this.ended;
  }
}

function cleanEnvironment(): Record<string, string> {
  const kept: Record<string, string> = {};
  for (const [name, value] of Object.entries(process.env)) {
    const ours = name.startsWith('XENOGRAPH_') || name === 'PORT' || name === 'HOST' || name === 'NODE_ENV';
    if (value !== undefined && !ours && !name.startsWith('VITEST')) kept[name] = value;
  }
  return kept;
}
