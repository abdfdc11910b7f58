// The hand-written messages of the simulator's core, by method.
import { eventFrom } from '../events/event-from.ts';
import type { Implementation } from '../rpc/implementations.ts';
import { sessionMessages } from './session-messages.ts';

export const coreMessages: ReadonlyMap<string, Implementation> = new Map<string, Implementation>([
  ...sessionMessages,
  ['event.from', eventFrom],
]);
