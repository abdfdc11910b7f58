import { describe, expect, it } from 'vitest';
import { fragmentLimits, parseFragment } from '../../../src/query/derived/activity/fragment.ts';
import * as messages from '../../../src/query/derived/activity/message.ts';
import { isRef, maskRefs, refLimits, refsIn, withoutRefs } from '../../../src/query/derived/activity/refs.ts';
import * as tasks from '../../../src/query/derived/activity/task.ts';
import type { Sight } from '../../../src/query/derived/sight.ts';
import { type Fields, record, scene } from './scene.ts';

const REF = 'OpaqueRef:255454cd-8265-c54d-7814-a4cf76b73914';
const task = (fields: Fields) => record('task', 't', { status: 'SUCCESS', ...fields });

describe('refs in texts', () => {
  it('are found wherever they stand, each once, and end before punctuation', () => {
    expect(
      refsIn(`a ${REF}, (${REF}) host_OpaqueRef:1b-2c. OpaqueRef:NULL DummyRef:|9f|task.cancel`),
    ).toEqual([REF, 'OpaqueRef:1b-2c', 'DummyRef:|9f|task.cancel']);
    expect([isRef(REF), isRef(` ${REF}`), isRef(`${REF}${REF}`), isRef('')]).toEqual([
      true,
      false,
      false,
      false,
    ]);
  });

  it('give way to uuids of what is visible', () => {
    const { add, sight, hide } = scene();
    const vm = add('VM', 'v');
    const hidden = add('SR', 's');
    hide(hidden);
    const text = `${vm.$ref} on ${hidden.$ref}, not OpaqueRef:NULL or OpaqueRef:`;
    expect(withoutRefs(task({}), text, sight)).toBe('VM-v on (unknown), not NULL or (unknown)');
    expect(maskRefs(`host_${REF}`)).toBe('host_(unknown)');
  });
});

describe('many refs', () => {
  const many = (count: number) => Array.from({ length: count }, (_, at) => `OpaqueRef:${at}`);
  const counted = () => {
    const { sight } = scene();
    const asked = new Set<string>();
    const counting: Sight = {
      ...sight,
      get: (from, cls, ref) => {
        asked.add(`${ref}`);
        return sight.get(from, cls, ref);
      },
    };
    return { asked, counting };
  };

  it('are looked up as far as the limit goes, and none of them is shown', () => {
    const { asked, counting } = counted();
    const text = withoutRefs(task({}), many(10_000).join(' '), counting);
    expect(asked.size).toBe(refLimits.lookups);
    expect(text).toBe(
      many(10_000)
        .map(() => '(unknown)')
        .join(' '),
    );
  });

  it('share the limit over all parameters of an error, and the same one is looked up once', () => {
    const { asked, counting } = counted();
    const texts = Array.from({ length: 60 }, (_, at) => `about ${many(100 + at).join(' ')}`);
    expect(tasks.error(task({ errorInfo: ['X', ...texts] }), counting)?.params).toHaveLength(60);
    expect(asked.size).toBe(159);
    expect(
      JSON.stringify(tasks.error(task({ errorInfo: ['X', many(999).join(' ')] }), counting)),
    ).not.toContain('OpaqueRef');
  });
});

describe('XML-RPC fragments', () => {
  it.each<[string, string[], boolean]>([
    [`<value>${REF}</value>`, [REF], true],
    ['<value></value>', [''], true],
    ['<value>a &lt;b&gt; &amp;amp; &#65;&#x42; &nope;</value>', ['a <b> &amp; AB &nope;'], true],
    ['<value><string>typed</string></value>', ['typed'], true],
    ['<value><i4>17</i4></value>', ['17'], true],
    ['<value><nil/></value>', [''], true],
    [' <value>\n <boolean>1</boolean> </value> ', ['1'], true],
    [
      '<value><array><data><value>a</value><value><int>2</int></value></data></array></value>',
      ['a', '2'],
      false,
    ],
    ['<value><array><data/></array></value>', [], false],
    ['<value><array><data></data></array></value>', [], false],
    [
      '<value><struct><member><name>k</name><value>v</value></member> <member><name>l</name><value>w</value></member></struct></value>',
      ['v', 'w'],
      false,
    ],
    ['<value><struct/></value>', [], false],
  ])('%s', (text, values, isScalar) => {
    expect(parseFragment(text)).toEqual({ values, isScalar });
  });

  it.each([
    '',
    'plain text',
    '<value>',
    '<value>a</value><value>b</value>',
    '<value>a</valu>',
    '<value>text<string>b</string></value>',
    '<value><string>b</int></value>',
    '<value a="1">b</value>',
    '<value><html>b</html></value>',
    '<value><array><value>b</value></array></value>',
    '<value><struct><member><value>b</value></member></struct></value>',
    '<!DOCTYPE x><value>b</value>',
    '<value><string>b</value>',
    '</value>',
    '<',
  ])('are not %j', (text) => {
    expect(parseFragment(text)).toBeUndefined();
  });

  it('are bounded in length, depth and values', () => {
    expect(parseFragment(`<value>${'a'.repeat(fragmentLimits.chars)}</value>`)).toBeUndefined();
    const nested = (depth: number): string =>
      depth === 0 ? '<value>x</value>' : `<value><array><data>${nested(depth - 1)}</data></array></value>`;
    expect(parseFragment(nested(fragmentLimits.depth))).toMatchObject({ values: ['x'] });
    expect(parseFragment(nested(fragmentLimits.depth + 1))).toBeUndefined();
    const many = `<value><array><data>${'<value>x</value>'.repeat(5000)}</data></array></value>`;
    expect(parseFragment(many)?.values).toHaveLength(fragmentLimits.values);
  });
});

describe('a task', () => {
  it('has progress between nothing and all', () => {
    const of = (progress: number | null) => tasks.progress(task({ progress }));
    expect([of(0.25), of(-0.1), of(7), of(null)]).toEqual([0.25, 0, 1, null]);
  });

  it('took a while, or is taking it', () => {
    const created = '2026-01-01T00:00:00Z';
    const now = Date.parse('2026-01-01T00:01:00Z');
    const done = task({ created, finished: '2026-01-01T00:00:30Z' });
    expect([tasks.durationSeconds(done, now), tasks.isFinished(done)]).toEqual([30, true]);
    const pending = task({ created, status: 'PENDING', finished: null });
    expect([tasks.durationSeconds(pending, now), tasks.isFinished(pending)]).toEqual([60, false]);
    expect(tasks.durationSeconds(task({ created, finished: null }), now)).toBeNull();
  });

  it('results in the visible objects that it names', () => {
    const { add, sight, hide } = scene();
    const [vm, vdi, host] = [add('VM', 'v'), add('VDI', 'd'), add('host', 'h')];
    const result = `<value><array><data><value>${vm.$ref}</value><value>${vdi.$ref}</value><value>${host.$ref}</value></data></array></value>`;
    expect(tasks.result(task({ result }), sight)).toEqual({ objects: [vm, vdi, host], text: null });
    hide(vdi);
    expect(tasks.result(task({ result }), sight)?.objects).toEqual([vm, host]);
    expect(tasks.resultRefs(task({ result }))).toEqual([vm.$ref, vdi.$ref, host.$ref]);
  });

  it.each<[string, string | null]>([
    ['<value>done &amp; dusted</value>', 'done & dusted'],
    ['<value><array><data><value>a</value><value>b</value></data></array></value>', 'a\nb'],
    ['left as text', 'left as text'],
    ['<value>started VM:OpaqueRef:VM-v on OpaqueRef:gone</value>', 'started VM:VM-v on (unknown)'],
    [`<value>${REF}</value>`, null],
    ['<value>OpaqueRef:NULL</value>', null],
  ])('results in a text without refs: %s', (result, text) => {
    const { add, sight } = scene();
    add('VM', 'v');
    expect(tasks.result(task({ result }), sight)?.text).toBe(text);
  });

  it('has no result while it runs, when it failed, or when it gives none', () => {
    const { sight } = scene();
    expect(tasks.result(task({ result: '<value></value>' }), sight)).toBeNull();
    expect(tasks.result(task({ result: '' }), sight)).toBeNull();
    expect(tasks.result(task({ status: 'PENDING', result: '<value>x</value>' }), sight)).toBeNull();
  });

  it('shows the objects and no ref of a result that was cut off', () => {
    const { add, sight } = scene();
    const vm = add('VM', 'v');
    const cut = `<value><array><data><value>${vm.$ref}</value><value>OpaqueRef:25545`;
    const result = tasks.result(task({ result: cut }), sight);
    expect(result?.objects).toEqual([vm]);
    expect(result?.text).not.toContain('OpaqueRef');
  });

  it('cuts long texts, and no ref through the middle', () => {
    const { sight } = scene();
    const long = `${'x '.repeat(8180)}${REF} and more ${'y'.repeat(30_000)}`;
    const text = tasks.result(task({ result: `<value>${long}</value>` }), sight)?.text ?? '';
    expect(text.length).toBeLessThanOrEqual(tasks.taskLimits.textChars + 1);
    expect(text).not.toMatch(/OpaqueRef|255454cd/);
    expect(text.endsWith('…')).toBe(true);
  });

  it('fails with a code and named parameters, refs as objects', () => {
    const { add, sight, hide } = scene();
    const vm = add('VM', 'v');
    const failed = task({
      status: 'FAILURE',
      errorInfo: ['VM_BAD_POWER_STATE', vm.$ref, 'halted', 'running', 'extra'],
    });
    expect(tasks.error(failed, sight)).toEqual({
      code: 'VM_BAD_POWER_STATE',
      params: [
        { name: 'vm', value: null, object: vm },
        { name: 'expected', value: 'halted', object: null },
        { name: 'actual', value: 'running', object: null },
        { name: null, value: 'extra', object: null },
      ],
    });
    hide(vm);
    expect(tasks.error(failed, sight)?.params[0]).toEqual({ name: 'vm', value: null, object: null });
  });

  it('names the parameters of numbered storage errors as those of the plain one', () => {
    const failed = task({ errorInfo: ['SR_BACKEND_FAILURE_44', '', `no space for ${REF}`, ''] });
    const params = tasks.error(failed, scene().sight)?.params;
    expect(params?.map(({ name, value }) => [name, value])).toEqual([
      ['status', ''],
      ['stdout', 'no space for (unknown)'],
      ['stderr', ''],
    ]);
  });

  it('has no error, or one that no table knows', () => {
    const { sight } = scene();
    expect(tasks.error(task({ errorInfo: [] }), sight)).toBeNull();
    expect(tasks.error(task({}), sight)).toBeNull();
    expect(tasks.error(task({ errorInfo: ['toString', 'x'] }), sight)).toEqual({
      code: 'toString',
      params: [{ name: null, value: 'x', object: null }],
    });
    const many = ['X', ...Array.from({ length: 500 }, () => 'p')];
    expect(tasks.error(task({ errorInfo: many }), sight)?.params).toHaveLength(tasks.taskLimits.parameters);
  });

  describe('applies to what other clients have noted', () => {
    const classes = ['VM', 'SR'] as const;
    const noted = (applies_to: string, sight: Sight) => {
      const about = task({ otherConfig: { applies_to } });
      return tasks.notedNames(about).map((name) => tasks.findNoted(about, name, { sight, classes }));
    };

    it('by refs of any class, with commas between as XenCenter writes them, or by a uuid', () => {
      const { add, sight, sightWithoutUuids } = scene();
      const [vm, sr, pif] = [add('VM', 'v'), add('SR', 's'), add('PIF', 'p')];
      expect(noted(sr.$ref, sight)).toEqual([sr]);
      expect(noted(`${vm.$ref},${pif.$ref}, ${sr.$ref},`, sight)).toEqual([vm, pif, sr]);
      expect(noted(`${vm.uuid},${pif.uuid}`, sight)).toEqual([vm, undefined]);
      expect(noted(vm.uuid, sightWithoutUuids)).toEqual([undefined]);
    });

    it('unless it is hidden, gone, or no name at all', () => {
      const { add, sight, hide } = scene();
      const vm = add('VM', 'v');
      hide(vm);
      const texts = [vm.$ref, vm.uuid, 'OpaqueRef:gone', 'OpaqueRef:NULL', 'OpaqueRef:', '\0', '__proto__'];
      expect(noted(texts.join(), sight)).toEqual(texts.map(() => undefined));
      expect(noted(' , ,, ', sight)).toEqual([]);
      expect([tasks.notedNames(task({ otherConfig: {} })), tasks.notedNames(task({}))]).toEqual([[], []]);
    });

    it('as far as names are read', () => {
      const names = (applies_to: string) => tasks.notedNames(task({ otherConfig: { applies_to } }));
      expect(names(Array.from({ length: 100_000 }, (_, at) => `a${at}`).join())).toHaveLength(
        tasks.taskLimits.noted,
      );
      expect(names('x'.repeat(1_000_000))[0]).toHaveLength(tasks.taskLimits.textChars);
    });
  });
});

const BODY = `value: 0.128963
config:
<variable>
    <name value="cpu_usage"/>
    <alarm_trigger_level value="0.05"/>
    <alarm_trigger_period value="60"/>
    <alarm_auto_inhibit_period value="300"/>
</variable>
`;
const message = (fields: Fields) => record('message', 'm', { name: 'ALARM', cls: 'HOST', ...fields });

describe('an alarm', () => {
  it('tells the variable, its value and its settings', () => {
    expect(messages.alarm(message({ body: BODY }))).toEqual({
      name: 'cpu_usage',
      value: 0.128963,
      triggerLevel: 0.05,
      triggerSense: null,
      triggerPeriodSeconds: 60,
      autoInhibitPeriodSeconds: 300,
    });
  });

  it.each<[string, string, object]>([
    [
      'on one line, with single quotes and spaces',
      "value:  1\nconfig:<variable><name value='fs_usage' /><alarm_trigger_level value ='0.9'/></variable>",
      { name: 'fs_usage', value: 1, triggerLevel: 0.9, triggerPeriodSeconds: null },
    ],
    [
      'with exponents and a sense',
      'value: 1.5e+06\r\nconfig:\r\n<variable><name value="memory_free_kib"/><alarm_trigger_sense value="low"/></variable>',
      { value: 1_500_000, triggerSense: 'LOW' },
    ],
    ['without a number', 'value: NaN\nconfig:\n<name value="a&amp;b"/>', { name: 'a&b', value: null }],
    ['without a value', '<name value="cpu_usage"/>', { name: 'cpu_usage', value: null }],
    [
      'with a second variable',
      `${BODY}<variable><name value="other"/><alarm_trigger_level value="9"/></variable>`,
      { name: 'cpu_usage', triggerLevel: 0.05 },
    ],
  ])('is read %s', (_name, body, expected) => {
    expect(messages.parseAlarm(body)).toMatchObject(expected);
  });

  it.each([
    '',
    'value: 1',
    'The status of the eth0+eth1 bond is: 1/2 up',
    '<name value=""/>',
    '<name value=cpu/>',
  ])('is not in %j', (body) => {
    expect(messages.isAlarm(message({ body }))).toBe(false);
  });

  it('is only in messages of that name', () => {
    expect(messages.isAlarm(message({ body: BODY, name: 'VM_STARTED' }))).toBe(false);
    expect(messages.isAlarm(message({ body: BODY }))).toBe(true);
  });

  it.each([
    ['line ends', '\r'.repeat(1_000_000)],
    ['spaces', ' '.repeat(1_000_000)],
    ['openings', '<name value="'.repeat(100_000)],
    ['spaces after a name', `<name${' '.repeat(1_000_000)}`],
  ])('is not searched for long in %s', (_name, body) => {
    expect(messages.parseAlarm(body)).toBeNull();
  });
});

describe('a message', () => {
  it('is as grave as XenCenter reads its number', () => {
    expect([0, 1, 2, 3, 4, 5, 6].map((priority) => messages.messagePriority(message({ priority })))).toEqual([
      'UNKNOWN',
      'DATA_LOSS_IMMINENT',
      'SERVICE_LOSS_IMMINENT',
      'SERVICE_DEGRADED',
      'SERVICE_RECOVERED',
      'INFORMATIONAL',
      'UNKNOWN',
    ]);
    expect(messages.messagePriority(message({ priority: 10n ** 20n }))).toBe('UNKNOWN');
  });

  it('is about the visible object of its class and uuid', () => {
    const { add, sight, sightWithoutUuids, hide } = scene();
    const host = add('host', 'h');
    const about = message({ cls: 'HOST', objUuid: host.uuid });
    expect(messages.messageSubject(about, sight)).toBe(host);
    expect(messages.messageSubject(about, sightWithoutUuids)).toBeNull();
    expect(messages.messageSubject(message({ cls: 'VM', objUuid: host.uuid }), sight)).toBeNull();
    expect(messages.messageSubject(message({ cls: 'UNKNOWN', objUuid: host.uuid }), sight)).toBeNull();
    hide(host);
    expect(messages.messageSubject(about, sight)).toBeNull();
  });

  it('shows no refs', () => {
    const { sight } = scene();
    expect(messages.messageBody(message({ body: `lost ${REF}` }), sight)).toBe('lost (unknown)');
    expect(messages.messageBody(message({ body: '' }), sight)).toBeNull();
  });
});
