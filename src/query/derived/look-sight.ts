// Derived values where filters, orders and groups look: what the door of a pool yields, each read told.
import type { PoolMetrics } from '../../metrics/contract.ts';
import type { ClassName } from '../../xapi/datamodel/types.ts';
import type { Ref, XapiRecord } from '../../xapi/record.ts';
import { type Look, ownPool, type Spend } from '../relations.ts';
import { weights } from '../weights.ts';
import type { Sight } from './sight.ts';

export class LookSight implements Sight {
  readonly #look: Look;
  readonly #spend: Spend;

  constructor(look: Look, spend: Spend) {
    this.#look = look;
    this.#spend = spend;
  }

  get(_from: XapiRecord, cls: ClassName, ref: Ref | null | undefined): XapiRecord | undefined {
    this.#spend(1);
    return this.#look.get(cls, ref);
  }

  many(_from: XapiRecord, cls: ClassName, refs: readonly Ref[]): readonly XapiRecord[] {
    this.#spend(refs.length);
    const found: XapiRecord[] = [];
    for (const ref of refs) {
      const record = this.#look.get(cls, ref);
      if (record) found.push(record);
    }
    return found;
  }

  poolOf(from: XapiRecord): XapiRecord | undefined {
    this.#spend(1);
    return ownPool(from, this.#look);
  }

  *list(_from: XapiRecord, cls: ClassName): Iterable<XapiRecord> {
    for (const record of this.#look.list(cls)) {
      this.#spend(1);
      yield record;
    }
  }

  /** Whoever asks reads a newest value of them. */
  metricsOf(): PoolMetrics | undefined {
    this.#spend(weights.newest);
    return this.#look.metrics;
  }

  byUuid(_from: XapiRecord, cls: ClassName, uuid: string): XapiRecord | undefined {
    this.#spend(1);
    return this.#look.by(`${cls}.uuid`, uuid)[0];
  }
}
