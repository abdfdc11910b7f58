// What can be read can be filtered by: every field of every type is a member of its filter, but for those named here.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import {
  type GraphQLInputObjectType,
  type GraphQLNamedType,
  getNamedType,
  getNullableType,
  isEnumType,
  isLeafType,
  isListType,
  isObjectType,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { rootLists } from '../../../src/graphql/schema/class-table.ts';
import { built } from '../gateway.ts';

const { schema } = built;

/** `Type.field`, or `*.field` of all types, with the reason. */
const unfiltered: Readonly<Record<string, string>> = {
  '*.id': 'node(id) finds it; the uuid is a member',
  '*.dashboard': 'numbers about an object, not of it',
  '*.latestMetrics': 'by device: latest is a member, with the metrics that have none',
  '*.metricSeries': 'values over time',
  '*.uptime': 'goes on by itself: startedAt and bootedAt stand still',
  '*.allPendingGuidances': 'the sets that it is made of are members',
  'Certificate.daysLeft': 'goes on by itself: notAfter stands still',
  'Certificate.isExpired': 'goes on by itself: notAfter stands still',
  'Task.duration': 'goes on by itself: created and finished stand still',
  'Host.metricsPoll': 'of the gateway, not of the host',
  'Host.missingUpdates': 'learnt beside the copy of the pool',
  'Host.virtualHardwarePlatformVersions': 'a set of numbers',
  'PGPU.supportedVgpuMaxCapacities': 'numbers by type',
  'Network.assignedIps': 'addresses by VIF: those of VIFs are members',
  'Network.vlanTags': 'a set of numbers: PIF.vlan is a member',
  'VIF.trunks': 'a set of numbers',
  'SM.features': 'numbers by name',
  'Message.subject': 'of any class: cls and objUuid are members',
  'Task.objects': 'of any class',
  'Pool.sync': 'of the gateway, not of the pool',
  'SR.coalesceState': 'looks through all disks of the SR',
  'VDI.chain': 'chainParent, chainChildren and chainUsage are members',
  'VM.blockedOperations': 'isProtected is a member',
};

const lists = new Set<string>(rootLists.map(({ name }) => name));

function filterOf(type: GraphQLNamedType): GraphQLInputObjectType | undefined {
  return schema.getType(`${type.name}Filter`) as GraphQLInputObjectType | undefined;
}

function reasonOf(type: string, field: string): string | undefined {
  return unfiltered[`${type}.${field}`] ?? unfiltered[`*.${field}`];
}

const nodes = schema.getPossibleTypes(schema.getType('Node') as never);

describe('filters', () => {
  it.each(nodes.map((type) => [type.name, type] as const))('know the fields of %s', (name, type) => {
    const members = filterOf(type)?.getFields() ?? {};
    const missing = Object.keys(type.getFields()).filter((field) => {
      // A pool is asked for what it has of the classes that people choose pools by; each list has filters of its own.
      const isListOfPool = name === 'Pool' && lists.has(field);
      return !(field in members) && !isListOfPool && reasonOf(name, field) === undefined;
    });
    expect(missing).toEqual([]);
  });

  it('lack what they are said to lack, and nothing that is gone', () => {
    for (const coordinate of Object.keys(unfiltered)) {
      const [typeName = '', field = ''] = coordinate.split('.');
      const types = typeName === '*' ? nodes : nodes.filter(({ name }) => name === typeName);
      const having = types.filter((type) => field in type.getFields());
      expect(having, coordinate).not.toEqual([]);
      for (const type of having) expect(field in (filterOf(type)?.getFields() ?? {}), coordinate).toBe(false);
    }
  });

  it('look into structures: all that these have is a member', () => {
    for (const type of nodes) {
      for (const field of Object.values(type.getFields())) {
        const structure = getNamedType(field.type);
        const filter = filterOf(type)?.getFields()[field.name];
        const isStructure = isObjectType(structure) && !isListType(getNullableType(field.type));
        if (!filter || !isStructure || filterOf(structure) || structure.name.endsWith('Connection')) continue;
        const members = (filter.type as GraphQLInputObjectType).getFields();
        const leaves = Object.values(structure.getFields()).filter((leaf) =>
          isLeafType(getNullableType(leaf.type)),
        );
        // Durations are told as texts of their own form.
        const plain = leaves.filter(({ type: leaf }) => String(getNullableType(leaf)) !== 'Duration');
        const missing = plain.map(({ name }) => name).filter((name) => !(name in members));
        expect(missing, `${type.name}.${field.name}`).toEqual([]);
      }
    }
  });

  it('compare enums by the enum of the field', () => {
    for (const type of nodes) {
      for (const field of Object.values(type.getFields())) {
        const shown = getNullableType(field.type);
        const filter = filterOf(type)?.getFields()[field.name];
        if (!filter || !isEnumType(shown)) continue;
        const { eq } = (filter.type as GraphQLInputObjectType).getFields();
        expect(eq?.type, `${type.name}.${field.name}`).toBe(shown);
      }
    }
  });

  it('are told in docs/schema.md where they stop', () => {
    const text = readFileSync(resolve(import.meta.dirname, '../../../docs/schema.md'), 'utf8');
    for (const coordinate of Object.keys(unfiltered)) {
      const shown = coordinate.replace('*.', '');
      expect(text, coordinate).toContain(`\`${shown}\``);
    }
  });
});
