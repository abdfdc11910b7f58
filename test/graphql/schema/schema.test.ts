import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import {
  buildSchema,
  GraphQLObjectType,
  GraphQLSchema,
  GraphQLString,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isScalarType,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { collectAccessRules } from '../../../src/graphql/access/rules.ts';
import { shownGroupKeys } from '../../../src/graphql/aggregates/keys.ts';
import { partClasses, rootLists, typeNameOf } from '../../../src/graphql/schema/class-table.ts';
import { emitInventory } from '../../../src/graphql/schema/coverage.ts';
import { emitSchema } from '../../../src/graphql/schema/emit.ts';
import { originOf } from '../../../src/graphql/schema/field-notes.ts';
import { absenceOf, omittedFields } from '../../../src/graphql/schema/omitted-fields.ts';
import { reverseRelations } from '../../../src/query/reverse-relations.ts';
import { classByName, classes } from '../../../src/xapi/datamodel/datamodel.ts';
import { relationFacts } from '../../../src/xapi/datamodel/relations.generated.ts';
import type { ClassName } from '../../../src/xapi/datamodel/types.ts';
import { built } from '../gateway.ts';

const root = resolve(import.meta.dirname, '../../..');
const { schema, rules } = built;

const types = classes.flatMap(({ name }): [ClassName, string][] => {
  const type = typeNameOf(name);
  return type ? [[name, type]] : [];
});

function fieldsOf(typeName: string): Set<string> {
  const type = schema.getType(typeName);
  return new Set(isObjectType(type) ? Object.keys(type.getFields()) : []);
}

describe('schema.graphql', () => {
  it('is what the code says; run `npm run schema -- -o schema.graphql` when this fails', () => {
    const path = join(root, 'schema.graphql');
    expect(existsSync(path)).toBe(true);
    expect(readFileSync(path, 'utf8')).toBe(emitSchema());
  });

  it('can be read back by other tools', () => {
    expect(buildSchema(emitSchema()).getQueryType()?.name).toBe('Query');
  });
});

describe('every class of the datamodel', () => {
  it('has a type, or a reason why not', () => {
    for (const { name } of classes) {
      const [type, absence] = [typeNameOf(name), absenceOf(name)];
      expect([name, type === undefined, absence === undefined]).toEqual([name, !type, Boolean(type)]);
      if (type) expect(isObjectType(schema.getType(type)), name).toBe(true);
      else expect(absence?.length, name).toBeGreaterThan(10);
    }
  });

  it('that the pool tells of in events is shown with all its lists, at the root, on the pool and live', () => {
    const streams = schema.getSubscriptionType()?.getFields() ?? {};
    const queries = schema.getQueryType()?.getFields() ?? {};
    for (const { name } of rootLists) {
      expect(queries[name], name).toBeDefined();
      expect(streams[name], name).toBeDefined();
      if (name !== 'pools') expect(fieldsOf('Pool'), name).toContain(name);
    }
  });
});

describe('keys of groups', () => {
  it.each(types)("of %s are named as XAPI names the field, in capitals (IS_ATEMPLATE was VM's)", (cls) => {
    const named = [...shownGroupKeys(cls)].flatMap(([shown, { name }]) => {
      const field = classByName(cls).fieldByName.get(name);
      return field ? [[shown, field.wire.toUpperCase()]] : [];
    });
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter(([shown, xapi]) => shown !== xapi)).toEqual([]);
  });
});

describe('every field of the datamodel', () => {
  it.each(types)('of %s is in the type %s, or omitted for a reason', (cls, typeName) => {
    const shown = fieldsOf(typeName);
    const omitted = omittedFields(cls);
    const names = classByName(cls).fields.map(({ name }) => name);
    expect(names.filter((name) => !shown.has(name) && !omitted.has(name))).toEqual([]);
    expect(names.filter((name) => shown.has(name) && omitted.has(name))).toEqual([]);
    expect([...omitted.values()].every((reason) => reason.length > 10)).toBe(true);
  });

  it('stands in docs/inventory.md; run `npm run schema -- --inventory -o docs/inventory.md` when this fails', () => {
    expect(readFileSync(join(root, 'docs/inventory.md'), 'utf8')).toBe(emitInventory());
  });

  it('that may hold secrets is omitted', () => {
    expect(omittedFields('pool').get('repositoryProxyPassword')).toContain('secret');
    expect(fieldsOf('Pool')).not.toContain('repositoryProxyPassword');
  });
});

describe('every ref of the datamodel', () => {
  it('leads to the object in both directions', () => {
    const missing = relationFacts.flatMap(({ from, to }) =>
      [from, to].flatMap(([name = '', wire = '']) => {
        const cls = classByName(name);
        const field = cls?.fieldByWire.get(wire);
        const type = cls && typeNameOf(cls.name);
        if (!type || !field || omittedFields(cls.name).has(field.name)) return [];
        const shown = schema.getType(type) as GraphQLObjectType;
        return shown.getFields()[field.name]?.resolve ? [] : [`${type}.${field.name}`];
      }),
    );
    expect(missing).toEqual([]);
  });

  it('that XAPI keeps in one direction only leads back by a field of its own', () => {
    const maintained = new Set(relationFacts.flatMap(({ from, to }) => [from.join('.'), to.join('.')]));
    // One object each, or told by another field: isCoordinator; VLAN.untaggedPif and PIF.vlanMasterOf name each other.
    const exempt = ['pool.master', 'PIF.vlanMasterOf', 'VLAN.untaggedPif'];
    const back = new Map(
      classes.flatMap(({ name }) =>
        reverseRelations(name).map(({ from, field }) => [`${from}.${field}`, name]),
      ),
    );
    for (const { name, fields } of classes) {
      for (const { name: field, wire, parsed } of fields) {
        const ref = parsed.kind === 'set' ? parsed.of : parsed;
        if (ref.kind !== 'ref' || !typeNameOf(name) || maintained.has(`${name}.${wire}`)) continue;
        const target = typeNameOf(ref.cls as ClassName);
        if (!target || omittedFields(name).has(field) || exempt.includes(`${name}.${field}`)) continue;
        if (partClasses.has(ref.cls as ClassName)) continue;
        expect(back.get(`${name}.${field}`), `${name}.${field}`).toBe(ref.cls);
      }
    }
  });
});

describe('the access rules', () => {
  it('cover every field, and stand in the descriptions', () => {
    const vm = schema.getType('VM') as GraphQLObjectType;
    expect(rules.get('VM.powerState')).toBe('VIEW');
    expect(rules.get('VM.otherConfig')).toBe('VIEW_CONFIG');
    expect(rules.get('VM.id')).toBe('SEE');
    expect(vm.getFields().otherConfig?.description).toContain('Needs the right VIEW_CONFIG.');
  });

  it('are printed', () => {
    const text = emitSchema();
    expect(text).toContain('type VM implements Node @access(action: VIEW)');
    expect(text).toContain('otherConfig: JSON @access(action: VIEW_CONFIG)');
  });

  it('are missed loudly: a schema with fields that have none is refused with their list', () => {
    const bare = new GraphQLSchema({
      query: new GraphQLObjectType({
        name: 'Query',
        fields: { one: { type: GraphQLString }, two: { type: GraphQLString } },
      }),
    });
    expect(() => collectAccessRules(bare)).toThrow('fields without an access rule: Query.one, Query.two');
  });
});

describe('descriptions', () => {
  /** What is described in one word of the schema: a type, a field, an argument, a value. */
  function* described(): IterableIterator<[string, string | null | undefined]> {
    for (const type of Object.values(schema.getTypeMap())) {
      if (isIntrospectionType(type)) continue;
      yield [type.name, type.description];
      if (isEnumType(type))
        for (const value of type.getValues()) yield [`${type.name}.${value.name}`, value.description];
      if (!isObjectType(type) && !isInterfaceType(type) && !isInputObjectType(type)) continue;
      for (const field of Object.values(type.getFields())) {
        // The right that it needs is no description.
        yield [`${type.name}.${field.name}`, field.description?.replace(/\n*Needs the right \w+\.$/, '')];
        if (!('args' in field)) continue;
        for (const arg of field.args) yield [`${type.name}.${field.name}(${arg.name})`, arg.description];
      }
    }
  }

  it('stand on every type, field, argument and value', () => {
    const silent = [...described()].filter(([, text]) => !text?.trim()).map(([name]) => name);
    expect(silent).toEqual([]);
  });

  it('tell the unit or the meaning of every number of XAPI', () => {
    const bare = types.flatMap(([cls]) => {
      const omitted = omittedFields(cls);
      return classByName(cls)
        .fields.filter(({ name, parsed }) => ['int', 'float'].includes(parsed.kind) && !omitted.has(name))
        .filter((field) => originOf(cls, field).startsWith('XAPI'))
        .map(({ name }) => `${cls}.${name}`);
    });
    expect(bare).toEqual([]);
  });
});

describe('the types', () => {
  it('give plain fields no resolver at all', () => {
    const vm = schema.getType('VM') as GraphQLObjectType;
    expect(vm.getFields().nameLabel?.resolve).toBeUndefined();
    expect(vm.getFields().host?.resolve).toBeTypeOf('function');
  });

  it('give every enum of XAPI the member UNKNOWN', () => {
    const text = emitSchema();
    const enums = [...text.matchAll(/"""XAPI's enum `\w+`\."""\nenum \w+ \{([^}]*)\}/g)];
    expect(enums.length).toBeGreaterThan(15);
    expect(enums.filter(([, members]) => !/\n {2}UNKNOWN\n/.test(`${members}`)).length).toBe(0);
  });

  it('point at the specification of each scalar that has one', () => {
    const urls = Object.values(schema.getTypeMap())
      .filter(isScalarType)
      .map((scalar) => [scalar.name, scalar.specifiedByURL?.startsWith('https://') ?? false]);
    expect(Object.fromEntries(urls)).toMatchObject({
      DateTime: true,
      UUID: true,
      Duration: true,
      JSON: true,
    });
  });
});
