// The logger that says nothing, for tests and for parts used as a library. Not one of pino's: who wants no log need not
// load it, which is a tenth of what a pool's client takes to start.
import type { Logger } from './log.ts';

const nothing = () => {};
const levels = {
  fatal: nothing,
  error: nothing,
  warn: nothing,
  info: nothing,
  debug: nothing,
  trace: nothing,
};

export const silentLogger: Logger = Object.assign(Object.create(null), {
  level: 'silent',
  ...levels,
  silent: nothing,
  flush: nothing,
  isLevelEnabled: () => false,
  child: () => silentLogger,
});
