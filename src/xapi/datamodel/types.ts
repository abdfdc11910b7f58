// Shapes of the generated datamodel tables, and the parsed form of a XAPI type expression.
import type { ClassName } from './classes.generated.ts';

export type { ClassName };

/** DynamicRO: the server writes it; StaticRO: set at creation only; RW: has a setter. */
export type Qualifier = 'RW' | 'StaticRO' | 'DynamicRO';
export type LifecycleState = 'published' | 'prototyped' | 'deprecated' | 'removed';

export interface FieldFacts {
  /** Name on the wire, e.g. `VCPUs_max`. */
  readonly wire: string;
  /** Name in GraphQL and in decoded records, e.g. `vcpusMax`. */
  readonly name: string;
  /** Type expression: `string|int|float|bool|datetime|enum N|ref C|record C|set(T)|map(K,V)|option(T)`. */
  readonly type: string;
  readonly qualifier: Qualifier | string;
  /** Default in wire form, where the datamodel has one. */
  readonly default?: unknown;
  readonly persist?: boolean;
  /** Stored by xapi but never in a record or event. */
  readonly internal?: boolean;
  readonly state?: LifecycleState | string;
  readonly setterRole?: string;
  readonly getterRole?: string;
  readonly keyRoles?: unknown;
}

export interface ClassFacts {
  readonly name: ClassName;
  readonly state?: LifecycleState | string;
  /** Objects of the class appear in event.from (`message` does too, by a door of its own). */
  readonly events: boolean;
  readonly table: boolean;
  readonly persist: boolean;
  readonly getAll: boolean;
  readonly fields: readonly FieldFacts[];
}

export interface ParameterFacts {
  readonly name: string;
  readonly type: string;
  readonly default?: unknown;
}

export interface MessageFacts {
  readonly name: string;
  readonly kind: string;
  readonly params: readonly ParameterFacts[];
  readonly returns: string;
  readonly errors?: readonly string[];
  /** Least role that may call it; `local-root-only` means no role may. */
  readonly role: string;
  readonly async?: boolean;
  readonly noSession?: boolean;
  readonly hidden?: boolean;
  readonly poolInternal?: boolean;
  readonly state?: LifecycleState | string;
  /** Constructor members; a trailing `!` marks a mandatory one. */
  readonly ctorFields?: readonly string[];
  readonly keyRoles?: unknown;
}

export interface RelationFacts {
  readonly from: readonly [string, string] | readonly string[];
  readonly to: readonly [string, string] | readonly string[];
  readonly kind: 'one-to-many' | 'many-to-many' | string;
}

/** A parsed type expression. */
export type XapiType =
  | { readonly kind: 'string' | 'int' | 'float' | 'bool' | 'datetime' | 'void' }
  | { readonly kind: 'enum'; readonly enum: string }
  | { readonly kind: 'ref' | 'record'; readonly cls: string }
  | { readonly kind: 'set' | 'option'; readonly of: XapiType }
  | { readonly kind: 'map'; readonly key: XapiType; readonly of: XapiType };
