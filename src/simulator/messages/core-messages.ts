// The hand-written messages of the simulator's core, by method.

import type { Implementation } from '../rpc/call.ts';
import { eventMessages } from './event-messages.ts';
import { hostMessages } from './host-messages.ts';
import { messageMessages } from './message-messages.ts';
import { sessionMessages } from './session-messages.ts';
import { taskMessages } from './task-messages.ts';

export const coreMessages: ReadonlyMap<string, Implementation> = new Map<string, Implementation>([
  ...sessionMessages,
  ...eventMessages,
  ...taskMessages,
  ...messageMessages,
  ...hostMessages,
]);
