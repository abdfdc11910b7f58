// The decoded form of XAPI objects: what decode builds, the cache keeps and GraphQL prints. A record is born in its
// final form, so that plain GraphQL fields need no resolver.
//
//   XAPI type   in a record
//   string      string
//   int         number when it is a safe integer, else bigint: always exact
//   float       number; NaN and ±Infinity, which GraphQL cannot print, are null
//   bool        boolean
//   datetime    RFC 3339 UTC text with second precision; "never" (the epoch) is null
//   enum        the GraphQL name; 'UNKNOWN' for a value that no table knows (its wire text stands in $unknown)
//   ref         the opaque ref text; OpaqueRef:NULL and '' are null
//   set(T)      frozen array
//   map(K,V)    frozen object with text keys
//   record      nested frozen object
import type { ClassName } from './datamodel/types.ts';

/** A key inside one pool: `OpaqueRef:…`. Never leaves the gateway. */
export type Ref = string;

export type FieldValue =
  | string
  | number
  | bigint
  | boolean
  | null
  | readonly FieldValue[]
  | { readonly [key: string]: FieldValue };

/** One object of one pool, frozen. Members beside the `$` ones carry the GraphQL names of the datamodel table. */
export interface XapiRecord {
  readonly $cls: ClassName;
  readonly $ref: Ref;
  /** Key of the pool (its configured server's id) that the record came from. */
  readonly $pool: string;
  /** Wire texts of enum values that no table knows, by GraphQL field name; absent where there are none. */
  readonly $unknown?: Readonly<Record<string, string>>;
  readonly uuid: string;
  readonly [field: string]: FieldValue | Readonly<Record<string, string>> | undefined;
}
