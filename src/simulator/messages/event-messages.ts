// The messages of class event.

import { classByName } from '../../xapi/datamodel/datamodel.ts';
import { eventFrom } from '../events/event-from.ts';
import { printToken } from '../events/token.ts';
import { handleInvalid } from '../rpc/api-error.ts';
import type { Call, Implementation } from '../rpc/call.ts';

/** Makes an object look changed; the token comes before any that holds the change. */
function inject(call: Call): string {
  const [cls = '', ref = ''] = call.params.map(String);
  const { database } = call.pool;
  if (!classByName(cls)?.table || !database.entry(cls, ref)) throw handleInvalid(cls, ref);
  const generation = database.touch(cls, ref);
  return printToken({ generation: generation - 1, messageGeneration: 0 });
}

const classesOf = (call: Call) => call.params[0] as readonly string[];

export const eventMessages: ReadonlyMap<string, Implementation> = new Map<string, Implementation>([
  ['event.from', eventFrom],
  ['event.inject', inject],
  ['event.get_current_id', (call) => call.pool.legacyEvents.currentId],
  ['event.next', (call) => call.pool.legacyEvents.next(call.session, call.signal)],
  [
    'event.register',
    (call) => {
      call.pool.legacyEvents.register(call.session, classesOf(call));
      return '';
    },
  ],
  [
    'event.unregister',
    (call) => {
      call.pool.legacyEvents.unregister(call.session, classesOf(call));
      return '';
    },
  ],
]);
