// The whole XAPI data model as lookups: class by name, message by class, enum by name. Facts only; how values
// are decoded stands in ../decode. Source: xapi-project/xen-api ocaml/idl, evaluated into the generated tables.
import { classFacts } from './classes.generated.ts';
import { enumFacts } from './enums.generated.ts';
import { messageFacts } from './messages.generated.ts';
import { parseType } from './parse-type.ts';
import type { ClassFacts, ClassName, FieldFacts, MessageFacts, XapiType } from './types.ts';

export interface Field extends FieldFacts {
  readonly parsed: XapiType;
}

export interface XapiClass extends Omit<ClassFacts, 'fields'> {
  /** As events spell it: lower case. */
  readonly lower: string;
  /** Fields of the records on the wire, in datamodel order (`internal` ones left out). */
  readonly fields: readonly Field[];
  readonly fieldByWire: ReadonlyMap<string, Field>;
  readonly fieldByName: ReadonlyMap<string, Field>;
}

function toClass(facts: ClassFacts): XapiClass {
  const fields = facts.fields
    .filter((field) => !field.internal)
    .map((field) => ({ ...field, parsed: parseType(field.type) }));
  return {
    ...facts,
    lower: facts.name.toLowerCase(),
    fields,
    fieldByWire: new Map(fields.map((field) => [field.wire, field])),
    fieldByName: new Map(fields.map((field) => [field.name, field])),
  };
}

/** Every class, in datamodel order. */
export const classes: readonly XapiClass[] = classFacts.map(toClass);

const byName = new Map(classes.map((cls) => [cls.name as string, cls]));
const byLower = new Map(classes.map((cls) => [cls.lower, cls]));

export function classByName(name: ClassName): XapiClass;
export function classByName(name: string): XapiClass | undefined;
export function classByName(name: string): XapiClass | undefined {
  return byName.get(name);
}

/** The class that an event means by its lower-case name. */
export function classByLower(lower: string): XapiClass | undefined {
  return byLower.get(lower);
}

export function messagesOf(name: string): readonly MessageFacts[] {
  return messageFacts[name] ?? [];
}

/** Wire spelling → GraphQL name of one enum. */
export function enumValues(name: string): Readonly<Record<string, string>> {
  return enumFacts[name] ?? {};
}

// Marked with events in the datamodel, yet event.from of a real xapi never speaks of it (observed on 26.17).
const UNWATCHED = new Set<string>(['role']);

/** Classes that the gateway mirrors: those with events, and `message`, whose events come by a door of their own. */
export const mirroredClasses: readonly XapiClass[] = classes.filter(
  (cls) => cls.name === 'message' || (cls.events && cls.table && !UNWATCHED.has(cls.name)),
);
