// Holds the generated tables against the facts file that they were made from, by another way than the generator's.
import { describe, expect, it } from 'vitest';
import { classFacts } from '../../src/xapi/datamodel/classes.generated.ts';
import {
  classByLower,
  classByName,
  classes,
  enumValues,
  messagesOf,
  mirroredClasses,
} from '../../src/xapi/datamodel/datamodel.ts';
import { enumFacts } from '../../src/xapi/datamodel/enums.generated.ts';
import {
  alertPriorities,
  emergencyCalls,
  errorFacts,
  memberCalls,
  roleNames,
} from '../../src/xapi/datamodel/errors.generated.ts';
import { messageFacts } from '../../src/xapi/datamodel/messages.generated.ts';
import { parseType } from '../../src/xapi/datamodel/parse-type.ts';
import { relationFacts } from '../../src/xapi/datamodel/relations.generated.ts';
import type { XapiType } from '../../src/xapi/datamodel/types.ts';
import { hasShared, readShared } from '../helpers/shared-xapi.ts';

interface ModelField {
  name: string;
  type: string;
  qualifier: string;
  default?: unknown;
  internal_only?: boolean;
  synthetic?: boolean;
  state: string;
}
interface ModelMessage {
  name: string;
  kind: string;
  params: { name: string; type: string; default?: unknown }[];
  returns: string;
  errors?: string[];
  min_role: string;
  async?: boolean;
  ctor_fields?: { name: string; required: boolean }[];
}
interface ModelClass {
  name: string;
  gen_events: boolean;
  in_database: boolean;
  persist: boolean;
  expose_get_all: boolean;
  fields: ModelField[];
  messages: ModelMessage[];
}
interface Model {
  classes: ModelClass[];
  enums: Record<string, string[]>;
  relations: { from: string[]; to: string[]; kind: string }[];
  errors: { code: string; params?: string[] }[];
  alert_messages: { name: string; priority: number }[];
  roles: { name: string }[];
  emergency_calls: string[];
  slave_socket_whitelist: string[];
}

const present = hasShared('datamodel.json');
const model = (present ? JSON.parse(readShared('datamodel.json').toString('utf8')) : {}) as Model;

describe.skipIf(!present)('the generated tables against datamodel.json', () => {
  it('hold every class in order, with its nature', () => {
    expect(
      classFacts.map(({ name, events, table, persist, getAll }) => [name, events, table, persist, getAll]),
    ).toEqual(model.classes.map((c) => [c.name, c.gen_events, c.in_database, c.persist, c.expose_get_all]));
  });

  it('hold every field in order, with type, default and qualifier', () => {
    for (const [at, cls] of model.classes.entries()) {
      const facts = classFacts[at]?.fields ?? [];
      const expected = cls.fields.filter((field) => !field.synthetic);
      expect(facts.map((f) => [f.wire, f.type, f.qualifier, f.default, f.internal ?? false])).toEqual(
        expected.map((f) => [f.name, f.type, f.qualifier, f.default, f.internal_only ?? false]),
      );
    }
  });

  it('hold every message with parameters, defaults, result, errors and least role', () => {
    for (const cls of model.classes) {
      expect(
        (messageFacts[cls.name] ?? []).map((m) => [
          m.name,
          m.kind,
          m.params,
          m.returns,
          m.errors ?? [],
          m.role,
          m.async,
        ]),
      ).toEqual(
        cls.messages.map((m) => [
          m.name,
          m.kind,
          m.params.map(({ name, type, default: value }) =>
            value === undefined ? { name, type } : { name, type, default: value },
          ),
          m.returns,
          m.errors ?? [],
          m.min_role,
          m.async ? true : undefined,
        ]),
      );
    }
  });

  it('hold what constructors take, mandatory members marked', () => {
    for (const cls of model.classes) {
      for (const message of cls.messages) {
        if (!message.ctor_fields) continue;
        const facts = messagesOf(cls.name).find((one) => one.name === message.name);
        expect(facts?.ctorFields).toEqual(message.ctor_fields.map((f) => f.name + (f.required ? '!' : '')));
      }
    }
  });

  it('hold every enum with every value', () => {
    expect(Object.keys(enumFacts)).toEqual(Object.keys(model.enums));
    for (const [name, values] of Object.entries(model.enums))
      expect(Object.keys(enumValues(name))).toEqual(values);
  });

  it('hold every error, alert, role, relation and list of calls', () => {
    expect(errorFacts).toEqual(Object.fromEntries(model.errors.map((e) => [e.code, e.params ?? []])));
    expect(alertPriorities).toEqual(
      Object.fromEntries(model.alert_messages.map((a) => [a.name, a.priority])),
    );
    expect(roleNames).toEqual(model.roles.map((role) => role.name));
    expect(emergencyCalls).toEqual(model.emergency_calls);
    expect(memberCalls).toEqual(model.slave_socket_whitelist);
    expect(relationFacts.map(({ from, to, kind }) => ({ from, to, kind }))).toEqual(
      model.relations.map(({ from, to, kind }) => ({ from, to, kind })),
    );
  });

  it('know an enum for every enum type, and a class for every ref', () => {
    const visit = (type: XapiType): void => {
      if (type.kind === 'enum') expect(Object.keys(enumValues(type.enum)).length).toBeGreaterThan(0);
      if (type.kind === 'ref') expect(classByName(type.cls)?.name).toBe(type.cls);
      if (type.kind === 'set' || type.kind === 'option' || type.kind === 'map') visit(type.of);
    };
    for (const cls of classes) for (const field of cls.fields) visit(field.parsed);
  });
});

describe('the lookups', () => {
  it('give no two fields of a class the same GraphQL name', () => {
    for (const cls of classes) expect(cls.fieldByName.size, cls.name).toBe(cls.fields.length);
  });

  it('name fields and enum values as the schema says', () => {
    const vm = classByName('VM');
    expect(vm.fieldByWire.get('VCPUs_max')?.name).toBe('vcpusMax');
    expect(vm.fieldByWire.get('name_label')?.name).toBe('nameLabel');
    expect(classByName('pool').fieldByWire.get('default_SR')?.name).toBe('defaultSr');
    expect(enumValues('vm_power_state')).toEqual({
      Halted: 'HALTED',
      Paused: 'PAUSED',
      Running: 'RUNNING',
      Suspended: 'SUSPENDED',
    });
  });

  it('leave internal fields out of records', () => {
    const task = classFacts.find((cls) => cls.name === 'task');
    expect(task?.fields.some((field) => field.wire === 'session' && field.internal)).toBe(true);
    expect(classByName('task').fieldByWire.has('session')).toBe(false);
  });

  it('find the class of an event by its lower-case name', () => {
    expect(classByLower('vm_guest_metrics')?.name).toBe('VM_guest_metrics');
    expect(classByLower('VM_guest_metrics')).toBeUndefined();
    expect(classByName('no_such_class')).toBeUndefined();
  });

  it('mirror messages and all classes with events, but not roles and sessions', () => {
    const names = mirroredClasses.map((cls) => cls.name);
    expect(names).toContain('message');
    expect(names).toContain('VM');
    expect(names).not.toContain('role');
    expect(names).not.toContain('session');
  });
});

describe('parseType', () => {
  it.each<[string, XapiType]>([
    ['string', { kind: 'string' }],
    ['enum vm_power_state', { kind: 'enum', enum: 'vm_power_state' }],
    ['ref VM', { kind: 'ref', cls: 'VM' }],
    ['set(ref VDI)', { kind: 'set', of: { kind: 'ref', cls: 'VDI' } }],
    ['option(record sr_stat)', { kind: 'option', of: { kind: 'record', cls: 'sr_stat' } }],
    ['event_batch', { kind: 'record', cls: 'event_batch' }],
    [
      'map(ref host,set(string))',
      { kind: 'map', key: { kind: 'ref', cls: 'host' }, of: { kind: 'set', of: { kind: 'string' } } },
    ],
    [
      'map(string,map(int,float))',
      {
        kind: 'map',
        key: { kind: 'string' },
        of: { kind: 'map', key: { kind: 'int' }, of: { kind: 'float' } },
      },
    ],
  ])('parses %s', (text, expected) => {
    expect(parseType(text)).toEqual(expected);
  });

  it.each(['', 'strin', 'list(string)', 'set(string', 'map(string,thing)'])('refuses "%s"', (text) => {
    expect(() => parseType(text)).toThrow(TypeError);
  });
});
