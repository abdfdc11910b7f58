// Every field of every type, over objects as they should be and as they should not.
import { describe, expect, it } from 'vitest';
import { rootLists } from '../../src/graphql/schema/class-table.ts';
import { classes } from '../../src/xapi/datamodel/datamodel.ts';
import type { ClassName, XapiType } from '../../src/xapi/datamodel/types.ts';
import type { FieldValue } from '../../src/xapi/record.ts';
import { wholeDocuments } from '../helpers/whole-schema.ts';
import { type Estate, emptyEstate, ref } from './estate.ts';
import { ask, built, pipelineOver } from './gateway.ts';

type Fill = (type: XapiType) => FieldValue;

/** Every ref leads to object `number` of its class. */
function linked(number: number): Fill {
  return (type) => {
    switch (type.kind) {
      case 'string':
        return 'text';
      case 'int':
        return 9_007_199_254_740_993n;
      case 'float':
        return 0.5;
      case 'bool':
        return true;
      case 'datetime':
        return '2026-11-22T12:00:00Z';
      case 'enum':
        return 'UNKNOWN';
      case 'ref':
        return ref(type.cls, number);
      case 'set':
        return [linked(number)(type.of)];
      case 'map': {
        const key = type.key.kind === 'ref' ? ref(type.key.cls, number) : ref('task', number);
        return {
          [key]: linked(number)(type.of),
          'a key': linked(number)(type.of),
          0: linked(number)(type.of),
        };
      }
      default:
        return null;
    }
  };
}

/** Values that mean nothing where they stand. */
const junk: Fill = (type) => {
  if (type.kind === 'string') return '</value>\u0000,,, {"a": 1e999} 99999999999999999999';
  if (type.kind === 'int') return -1;
  if (type.kind === 'set') return type.of.kind === 'ref' ? [ref(type.of.cls, 404)] : [junk(type.of)];
  if (type.kind === 'map')
    return { '': junk(type.of), __proto: junk(type.of), '0/ip': junk(type.of), '-1': junk(type.of) };
  return type.kind === 'ref' ? ref(type.cls, 404) : linked(404)(type);
};

/** What an object has that is known by its uuid alone. */
const nothing: Fill = (type) => {
  if (type.kind === 'set') return [];
  if (type.kind === 'map') return {};
  return type.kind === 'string' ? '' : null;
};

function fillEstate(estate: Estate): Estate {
  const fills = [linked(1), junk, nothing, linked(2)];
  for (const [at, fill] of fills.entries()) {
    for (const { name, fields, table } of classes) {
      if (!table && name !== 'message') continue;
      // A store without its pool's own record is none.
      if (name === 'pool' && at > 0) continue;
      const values = fields
        .filter((field) => field.name !== 'uuid')
        .map((field) => [field.name, fill(field.parsed)]);
      estate.add(name as ClassName, at + 1, Object.fromEntries(values));
    }
  }
  return estate;
}

describe('every field of every type', () => {
  const pipeline = pipelineOver([fillEstate(emptyEstate(0)), fillEstate(emptyEstate(1))], {
    limits: { maxNodes: 1e7, maxValues: 1e8, maxFields: 50_000, maxTokens: 100_000, maxAliases: 10_000 },
  });

  it.each([...wholeDocuments(built.schema)])('is answered without an error: %s', (_, document) => {
    const first = ask(pipeline, document);
    expect(first.errors).toBeUndefined();
    expect(Object.values(first.data ?? {})).toHaveLength(1);
    // From the second sight on it is compiled.
    expect(ask(pipeline, document).data).toEqual(first.data);
  });

  it('stands in these documents', () => {
    expect([...wholeDocuments(built.schema).keys()].sort()).toEqual(rootLists.map(({ name }) => name).sort());
  });

  it('never shows a ref', () => {
    for (const [name, document] of wholeDocuments(built.schema)) {
      const answer = JSON.stringify(ask(pipeline, document).data);
      // Maps with open keys are shown as they are.
      const told = answer.replace(/"\w+":\{[^{}]*"a key"[^{}]*\}/g, '').match(/OpaqueRef:[\w-]+/)?.[0];
      expect(told, name).toBeUndefined();
    }
  });
});
