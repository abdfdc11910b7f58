// What a derived value may see. Derived fields read other records through a Sight and through nothing else,
// so that a hidden record can neither be shown nor shine through a sum, a text or a choice.
import type { PoolMetrics } from '../../metrics/contract.ts';
import type { ClassName } from '../../xapi/datamodel/types.ts';
import type { Ref, XapiRecord } from '../../xapi/record.ts';
import { refsOf, textOf } from './values.ts';

/** Visible records of the pool of `from`; what is hidden and what does not exist look the same. */
export interface Sight {
  get(from: XapiRecord, cls: ClassName, ref: Ref | null | undefined): XapiRecord | undefined;
  many(from: XapiRecord, cls: ClassName, refs: readonly Ref[]): readonly XapiRecord[];
  /** The visible records of a class of the pool of `from`. */
  list(from: XapiRecord, cls: ClassName): Iterable<XapiRecord>;
  /** The metrics of the pool of `from`; without it they are unknown. */
  metricsOf?(from: XapiRecord): PoolMetrics | undefined;
  /** Without it, values that need a lookup by uuid take a slower way or are unknown. */
  /** The pool's own record, when it is visible. */
  poolOf(from: XapiRecord): XapiRecord | undefined;
  byUuid?(from: XapiRecord, cls: ClassName, uuid: string): XapiRecord | undefined;
}

/** The visible record that the ref in `field` points at. */
export function follow(
  record: XapiRecord,
  field: string,
  [cls, sight]: readonly [ClassName, Sight],
): XapiRecord | undefined {
  const ref = textOf(record, field);
  return ref === null ? undefined : sight.get(record, cls, ref);
}

/** The visible records that the set of refs in `field` points at. */
export function followAll(
  record: XapiRecord,
  field: string,
  [cls, sight]: readonly [ClassName, Sight],
): readonly XapiRecord[] {
  const refs = refsOf(record, field);
  return refs.length === 0 ? [] : sight.many(record, cls, refs);
}
