import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import {
  buildSchema,
  GraphQLObjectType,
  GraphQLSchema,
  GraphQLString,
  isObjectType,
  isScalarType,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { collectAccessRules } from '../../../src/graphql/access/rules.ts';
import { emitSchema } from '../../../src/graphql/schema/emit.ts';
import { omittedFields } from '../../../src/graphql/schema/omitted-fields.ts';
import { classByName } from '../../../src/xapi/datamodel/datamodel.ts';
import type { ClassName } from '../../../src/xapi/datamodel/types.ts';
import { built } from '../gateway.ts';

const root = resolve(import.meta.dirname, '../../..');
const { schema, rules } = built;

const types: readonly [ClassName, string][] = [
  ['pool', 'Pool'],
  ['host', 'Host'],
  ['VM', 'VM'],
  ['SR', 'SR'],
  ['network', 'Network'],
  ['VM_metrics', 'VMMetrics'],
  ['VM_guest_metrics', 'VMGuestMetrics'],
  ['host_metrics', 'HostMetrics'],
  ['host_cpu', 'HostCPU'],
];

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

describe('every field of the datamodel', () => {
  it.each(types)('of %s is in the type %s, or omitted for a reason', (cls, typeName) => {
    const shown = fieldsOf(typeName);
    const omitted = omittedFields(cls);
    const names = classByName(cls).fields.map(({ name }) => name);
    expect(names.filter((name) => !shown.has(name) && !omitted.has(name))).toEqual([]);
    expect(names.filter((name) => shown.has(name) && omitted.has(name))).toEqual([]);
    expect([...omitted.keys()].filter((name) => !names.includes(name))).toEqual([]);
    expect([...omitted.values()].every((reason) => reason.length > 10)).toBe(true);
  });

  it('that may hold secrets is omitted', () => {
    expect(omittedFields('pool').get('repositoryProxyPassword')).toContain('secret');
    expect(fieldsOf('Pool')).not.toContain('repositoryProxyPassword');
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
