// Which function answers a message: the pool's hand-written one, the core's, or one made out of the
// datamodel.
import { coreMessages } from '../messages/core-messages.ts';
import { generatedMessage } from '../messages/generated.ts';
import { ApiError } from './api-error.ts';
import type { Implementation } from './call.ts';
import type { Message } from './message-table.ts';
import type { Pool } from './pool.ts';

export function implementationOf(message: Message, pool: Pool): Implementation {
  return (
    pool.messages.get(message.method) ??
    coreMessages.get(message.method) ??
    generatedMessage(message) ??
    (() => {
      throw new ApiError('NOT_IMPLEMENTED', [message.method]);
    })
  );
}
