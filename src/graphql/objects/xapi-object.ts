// The decorators of the graph's types: one for classes whose objects have ids, one for parts of others. Both declare all that
// the datamodel knows of the class; the class itself holds what must be told by hand.
import { Args, Field, ObjectType } from 'type-graphql';
import { known } from '../../lib/assert.ts';
import type { Page } from '../../query/page.ts';
import { reverseRelations } from '../../query/reverse-relations.ts';
import { classByName } from '../../xapi/datamodel/datamodel.ts';
import type { ClassName, XapiType } from '../../xapi/datamodel/types.ts';
import type { XapiRecord } from '../../xapi/record.ts';
import { Access } from '../access/access.ts';
import { inputsOf, type ListArgs } from '../filters/class-inputs.ts';
import type { SourceClass, View } from '../pipeline/contract.ts';
import { typeNameOf } from '../schema/class-table.ts';
import { originOf } from '../schema/field-notes.ts';
import { type Declarer, declareOwnFields } from '../schema/own-fields.ts';
import { connectionOf } from './connections.ts';
import { Derived } from './derived.ts';
import { labelFields } from './labels.ts';
import { defineMethod } from './methods.ts';
import { listOf, objectNamed } from './named.ts';
import { Node } from './node.ts';
import { currentOperations, currentOperationType } from './operations.ts';
import { connection, many, one, pointingAt } from './relations.ts';

/** Sets that grow with the estate are connections; all others are bounded by what XAPI allows. */
function grows(cls: ClassName, field: string, target: ClassName): boolean {
  if (target === 'VM' || target === 'VDI') return true;
  return (cls === 'network' && field === 'vifs') || (target === 'VGPU' && cls !== 'VM');
}

const declareOne: Declarer = (cls, field, prototype) => {
  if (field.parsed.kind !== 'ref') return false;
  const target = field.parsed.cls as ClassName;
  const type = known(typeNameOf(target), `the type of ${target}`);
  const descriptor = defineMethod(prototype, field.name, function (this: XapiRecord, _args, view) {
    return one(view, this, target, field.name);
  });
  const description = originOf(cls, field);
  Field(objectNamed(type), { nullable: true, description })(prototype, field.name, descriptor);
  return true;
};

const declareMany: Declarer = (cls, field, prototype) => {
  const { parsed, name } = field;
  if (parsed.kind !== 'set' || parsed.of.kind !== 'ref') return false;
  const target = parsed.of.cls as ClassName;
  const type = known(typeNameOf(target), `the type of ${target}`);
  const description = originOf(cls, field);
  if (!grows(cls, name, target)) {
    const descriptor = defineMethod(prototype, name, function (this: XapiRecord, _args, view) {
      return many(view, this, target, this[name]);
    });
    Field(listOf(type), { description })(prototype, name, descriptor);
    return true;
  }
  const descriptor = defineMethod(
    prototype,
    name,
    function (this: XapiRecord, args: ListArgs, view: View): Page {
      return connection(view, target, many(view, this, target, this[name]), args);
    },
  );
  Field(() => connectionOf(target), { description })(prototype, name, descriptor);
  Args(() => inputsOf(target).listArgs)(prototype, name, 0);
  return true;
};

function isOperations(
  type: XapiType,
): type is XapiType & { kind: 'map'; of: { kind: 'enum'; enum: string } } {
  return type.kind === 'map' && type.of.kind === 'enum' && type.key.kind === 'string';
}

/** `current_operations`: keyed by task refs, which never leave the gateway, so the operations and the tasks stand apart. */
const declareOperations: Declarer = (cls, field, prototype) => {
  const { parsed, name } = field;
  if (name !== 'currentOperations' || !isOperations(parsed)) return false;
  const type = currentOperationType(parsed.of.enum);
  const operations = defineMethod(prototype, name, function (this: XapiRecord) {
    return currentOperations(this.currentOperations);
  });
  Field(() => [type], { nullable: true, description: originOf(cls, field) })(prototype, name, operations);
  // Tasks have no tasks, and those of a pool are the list of all that it has (./pool-lists).
  if (cls === 'task' || cls === 'pool') return true;
  const tasks = defineMethod(prototype, 'tasks', function (this: XapiRecord, _args, view) {
    return many(view, this, 'task', Object.keys((this.currentOperations as object | null) ?? {}));
  });
  const description = `The tasks that work on it now: keys of XAPI's \`${cls}.${field.wire}\`.`;
  Field(listOf('Task'), { description })(prototype, 'tasks', tasks);
  return true;
};

/** Refs that XAPI keeps in one direction only, from the other end. */
function declareReverse(target: ClassName, prototype: object): void {
  for (const { from, field, name, description } of reverseRelations(target)) {
    const origin = `${description} They point at it by XAPI's \`${from}.${field}\`.`;
    const isConnection = grows(target, name, from);
    const descriptor = defineMethod(prototype, name, function (this: XapiRecord, args: ListArgs, view: View) {
      const found = pointingAt(view, this, `${from}.${field}`);
      return isConnection ? connection(view, from, found, args) : found;
    });
    const type = known(typeNameOf(from), `the type of ${from}`);
    const shown = isConnection ? () => connectionOf(from) : listOf(type);
    Field(shown as () => SourceClass, { description: origin })(prototype, name, descriptor);
    if (isConnection) Args(() => inputsOf(from).listArgs)(prototype, name, 0);
  }
}

const declarers = [declareOne, declareMany, declareOperations];

/** A class of objects with ids: its type implements Node, and has all fields of the datamodel. */
export function XapiObject(cls: ClassName, description: string): ClassDecorator {
  return (target) => {
    const { prototype } = target as unknown as { prototype: object };
    const name = known(typeNameOf(cls), `the type of ${cls}`);
    declareOwnFields(cls, target as SourceClass, declarers);
    declareReverse(cls, prototype);
    if (classByName(cls).fieldByName.has('otherConfig')) Derived(labelFields)(target);
    if (cls !== 'pool') {
      const pool = defineMethod(prototype, 'pool', function (this: XapiRecord, _args, view) {
        return view.poolOf(this) ?? null;
      });
      const whose = 'The pool that it belongs to.';
      Field(objectNamed('Pool'), { nullable: true, description: whose })(prototype, 'pool', pool);
      Access('SEE')(prototype, 'pool');
    }
    Access('VIEW')(target);
    ObjectType(name, { implements: Node, description })(target as never);
  };
}

/** A class whose objects are parts of others: neither ids nor lists. */
export function XapiPart(cls: ClassName, description: string): ClassDecorator {
  return (target) => {
    declareOwnFields(cls, target as SourceClass, declarers);
    Access('VIEW')(target);
    ObjectType(known(typeNameOf(cls), `the type of ${cls}`), { description })(target as never);
  };
}
