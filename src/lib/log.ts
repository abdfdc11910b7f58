// The only door to stdout and stderr for diagnostics: structured JSON lines by pino, on stderr so that stdout
// stays free for what a command answers. Secrets never reach a log line: callers log names, urls and codes.
import { type Logger, pino } from 'pino';

export type { Logger };
export type LogLevel = 'silent' | 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'trace';

const REDACTED = [
  'password',
  '*.password',
  'token',
  '*.token',
  'authorization',
  '*.authorization',
  'headers',
];

export function createLogger(level: LogLevel, name = 'xenograph'): Logger {
  return pino({ name, level, redact: REDACTED }, pino.destination({ dest: 2, sync: true }));
}
