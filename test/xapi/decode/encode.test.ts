import { describe, expect, it } from 'vitest';
import { encodeParams } from '../../../src/xapi/decode/encode.ts';

describe('encodeParams', () => {
  it('writes null refs, dates, enums by GraphQL name, and leaves integers as they are', () => {
    expect(encodeParams('VM.set_affinity', ['OpaqueRef:v', null])).toEqual(['OpaqueRef:v', 'OpaqueRef:NULL']);
    expect(encodeParams('VM.set_memory_limits', ['OpaqueRef:v', 1n, '2', 3, 9007199254740993n])).toEqual([
      'OpaqueRef:v',
      1n,
      '2',
      3,
      9007199254740993n,
    ]);
    expect(encodeParams('VM.set_actions_after_crash', ['OpaqueRef:v', 'RENAME_RESTART'])).toEqual([
      'OpaqueRef:v',
      'rename_restart',
    ]);
    expect(encodeParams('Async.VM.clean_shutdown', ['OpaqueRef:v'])).toEqual(['OpaqueRef:v']);
    expect(encodeParams('message.get_since', ['2023-11-14T22:13:20Z'])).toEqual(['20231114T22:13:20Z']);
  });

  it('goes into sets and maps', () => {
    expect(encodeParams('VM.pool_migrate', ['OpaqueRef:v', null, { live: 'true' }])).toEqual([
      'OpaqueRef:v',
      'OpaqueRef:NULL',
      { live: 'true' },
    ]);
    expect(encodeParams('VM.assert_can_migrate', ['v', {}, true, { a: null }, {}, {}])[3]).toEqual({
      a: 'OpaqueRef:NULL',
    });
  });

  it('leaves methods and values that no table knows to xapi', () => {
    expect(encodeParams('VM.invented', [null])).toEqual([null]);
    expect(encodeParams('VM.set_actions_after_crash', ['v', 'SOMETHING'])).toEqual(['v', 'SOMETHING']);
    expect(encodeParams('VM.get_record', ['v', 'too', 'many'])).toEqual(['v', 'too', 'many']);
  });
});
