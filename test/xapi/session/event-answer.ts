// An answer of event.from with one event of each kind.
import { ANSWERED, reply, type Script } from '../scripted-host.ts';

export const events = ({ response, id }: Parameters<Script>[0]) => {
  reply(response, {
    jsonrpc: '2.0',
    result: {
      events: [
        {
          id: '7',
          timestamp: '0.0',
          class: 'vm',
          operation: 'add',
          ref: 'OpaqueRef:v',
          snapshot: { uuid: 'u' },
        },
        { id: '8', timestamp: '0.0', class: 'vm', operation: 'del', ref: 'OpaqueRef:w' },
        {
          id: '9',
          timestamp: '0.0',
          class: 'from_the_future',
          operation: 'add',
          ref: 'OpaqueRef:f',
          snapshot: {},
        },
        { id: '9', timestamp: '0.0', class: 'task', operation: 'add', ref: 'OpaqueRef:gone' },
      ],
      valid_ref_counts: { vm: 1, message: 0, from_the_future: 1 },
      token: '00000000000000000009,00000000000000000000',
    },
    id,
  });
  return ANSWERED;
};
