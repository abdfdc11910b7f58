// Random life for a simulated pool: objects come, change and go, at the database, so that every kind of change occurs
// and not only those that an API call would make.
import type { Database } from '../../src/simulator/database/database.ts';
import { type ColumnLayout, tableLayouts } from '../../src/simulator/database/layout.ts';
import { NULL_REF, type WireValue } from '../../src/simulator/database/wire-value.ts';
import { enumValues } from '../../src/xapi/datamodel/datamodel.ts';
import type { XapiType } from '../../src/xapi/datamodel/types.ts';

/** Classes whose objects may come and go without making the pool one that no client could stand in. */
export const MORTAL = [
  'VM',
  'VBD',
  'VDI',
  'VIF',
  'network',
  'task',
  'VM_metrics',
  'VBD_metrics',
  'message',
  'SR',
  'blob',
];
/** Classes whose objects change; hosts and the pool stay. */
const CHANGING = [
  ...MORTAL.filter((cls) => cls !== 'message'),
  'host',
  'host_metrics',
  'pool',
  'host_cpu',
  'PIF',
];
/** What the simulator itself runs on. */
const KEPT = new Set(['uuid', 'master', 'address', 'enabled']);

/** Deterministic numbers from a seed (mulberry32). */
export class Dice {
  #state: number;

  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  /** 0 ≤ x < 1. */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let t = this.#state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  }

  below(limit: number): number {
    return Math.floor(this.next() * limit);
  }

  pick<T>(values: readonly T[]): T {
    const value = values[this.below(values.length)];
    if (value === undefined) throw new Error('nothing to pick from');
    return value;
  }
}

const layoutOf = new Map(tableLayouts.map((layout) => [layout.cls, layout]));

export class RandomLife {
  readonly #database: Database;
  readonly #dice: Dice;
  readonly #born: { cls: string; ref: string }[] = [];
  mutations = 0;

  constructor(database: Database, dice: Dice) {
    this.#database = database;
    this.#dice = dice;
  }

  /** One change of the database. */
  mutate(): void {
    const roll = this.#dice.next();
    if (roll < 0.2) this.#create();
    else if (roll < 0.35) this.#destroy();
    else this.#change();
    this.mutations += 1;
  }

  #create(): void {
    const cls = this.#dice.pick(MORTAL);
    const fields: Record<string, WireValue> = {};
    for (const column of layoutOf.get(cls)?.columns ?? []) {
      if (!this.#isFree(column) || this.#dice.next() < 0.6) continue;
      const value = this.#value(column.type);
      if (value !== undefined) fields[column.name] = value;
    }
    this.#born.push({ cls, ref: this.#database.create(cls, fields) });
  }

  /** Only what was born here dies, unless a restart has lost it already. */
  #destroy(): void {
    const at = this.#dice.below(Math.max(1, this.#born.length));
    const [gone] = this.#born.splice(at, 1);
    if (gone && this.#database.get(gone.cls, gone.ref)) this.#database.destroy(gone.cls, gone.ref);
  }

  #change(): void {
    const cls = this.#dice.pick(CHANGING);
    const refs = [...this.#database.rows(cls)].map(([ref]) => ref);
    const columns = (layoutOf.get(cls)?.columns ?? []).filter((column) => this.#isFree(column));
    if (refs.length === 0 || columns.length === 0) return;
    const column = this.#dice.pick(columns);
    const value = this.#value(column.type);
    if (value !== undefined) this.#database.set(cls, this.#dice.pick(refs), column.name, value);
  }

  #isFree({ name, computed, type }: ColumnLayout): boolean {
    return !computed && !KEPT.has(name) && type.kind !== 'record';
  }

  #value(type: XapiType): WireValue | undefined {
    const dice = this.#dice;
    switch (type.kind) {
      case 'string':
        return dice.pick(['', 'x', 'naïve', '<&>"\\', `text ${dice.below(1000)}`]);
      case 'int':
        return dice.pick([0, -1, dice.below(1_000_000), 9_007_199_254_740_993n]);
      case 'float':
        return dice.pick([0, 0.5, dice.next(), Number.NaN]);
      case 'bool':
        return dice.next() < 0.5;
      case 'datetime':
        return dice.pick(['19700101T00:00:00Z', '20260101T10:20:30Z', '20261122T07:19:16Z']);
      case 'enum':
        return dice.pick([...Object.keys(enumValues(type.enum)), 'a_value_of_tomorrow']);
      case 'ref':
        return this.#ref(type.cls);
      case 'set':
        return this.#set(type.of);
      case 'map':
        return type.of.kind === 'string' ? { [dice.pick(['a', 'b'])]: `${dice.below(5)}` } : {};
      default:
        return undefined;
    }
  }

  #set(of: XapiType): WireValue | undefined {
    const values = Array.from({ length: this.#dice.below(4) }, () => this.#value(of));
    return values.some((value) => value === undefined) ? undefined : ([...new Set(values)] as WireValue[]);
  }

  #ref(cls: string): WireValue {
    if (!layoutOf.has(cls) || this.#dice.next() < 0.2) return NULL_REF;
    const refs = [...this.#database.rows(cls)].map(([ref]) => ref);
    return refs.length === 0 ? NULL_REF : this.#dice.pick(refs);
  }
}
