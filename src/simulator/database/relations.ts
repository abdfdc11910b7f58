// Keeps both sides of the datamodel's relations: a VBD that names its VM stands in that VM's VBDs. A ref to
// an object that is not there (yet) waits, so that objects may be created in any order.
import type { ColumnLayout, Inverse, TableLayout } from './layout.ts';
import type { Entry } from './table.ts';
import { NULL_REF, type Ref, type WireValue } from './wire-value.ts';

export interface RelationStore {
  find(cls: string, ref: Ref): Entry | undefined;
  /** Writes without maintaining relations again. */
  write(cls: string, entry: Entry, field: string, value: WireValue): void;
}

interface Waiting {
  readonly inverse: Inverse;
  readonly ref: Ref;
}

export class Relations {
  readonly #store: RelationStore;
  readonly #waiting = new Map<Ref, Waiting[]>();

  constructor(store: RelationStore) {
    this.#store = store;
  }

  /** A new object: its refs are mirrored, and those who waited for it are mirrored in it. */
  connect(layout: TableLayout, entry: Entry): void {
    const waiting = this.#waiting.get(entry.ref) ?? [];
    this.#waiting.delete(entry.ref);
    for (const { inverse, ref } of waiting) this.#include(inverse, entry.ref, { ref, fresh: false });
    for (const column of layout.relations) {
      for (const target of new Set(refsIn(entry.row[column.name]))) {
        this.#link(column, target, { ref: entry.ref, fresh: true });
      }
    }
  }

  /** Mirrors an object's refs anew in sets that were emptied, telling nobody. */
  restore(layout: TableLayout, { ref, row }: Entry): void {
    for (const { name, mirroredIn } of layout.relations) {
      if (!mirroredIn) continue;
      for (const target of refsIn(row[name])) {
        const entry = this.#store.find(mirroredIn.cls, target);
        const members = refsIn(entry?.row[mirroredIn.field]);
        if (entry && !members.includes(ref)) entry.row[mirroredIn.field] = [ref, ...members];
      }
    }
  }

  /** An object that goes: nothing mirrors its refs any more. */
  disconnect(layout: TableLayout, entry: Entry): void {
    for (const column of layout.relations) {
      for (const target of refsIn(entry.row[column.name])) this.#unlink(column, target, entry.ref);
    }
  }

  /** The refs of one field changed from `previous` to what the row holds now. */
  move(column: ColumnLayout, entry: Entry, previous: WireValue): void {
    const before = refsIn(previous);
    const after = refsIn(entry.row[column.name]);
    for (const target of before) if (!after.includes(target)) this.#unlink(column, target, entry.ref);
    for (const target of after) {
      if (!before.includes(target)) this.#link(column, target, { ref: entry.ref, fresh: false });
    }
  }

  #link(column: ColumnLayout, target: Ref, member: { ref: Ref; fresh: boolean }): void {
    if (column.mirroredIn) this.#include(column.mirroredIn, target, member);
  }

  /** `fresh`: `ref` is of a new object, which nothing can mirror yet. */
  #include(inverse: Inverse, target: Ref, { ref, fresh }: { ref: Ref; fresh: boolean }): void {
    const entry = this.#store.find(inverse.cls, target);
    if (!entry) {
      const waiting = this.#waiting.get(target);
      if (waiting) waiting.push({ inverse, ref });
      else this.#waiting.set(target, [{ inverse, ref }]);
      return;
    }
    const members = refsIn(entry.row[inverse.field]);
    if (!fresh && members.includes(ref)) return;
    this.#store.write(inverse.cls, entry, inverse.field, [ref, ...members]);
  }

  #unlink(column: ColumnLayout, target: Ref, ref: Ref): void {
    if (!column.mirroredIn) return;
    const { cls, field } = column.mirroredIn;
    const entry = this.#store.find(cls, target);
    if (entry) {
      const members = refsIn(entry.row[field]);
      if (members.includes(ref)) {
        this.#store.write(
          cls,
          entry,
          field,
          members.filter((member) => member !== ref),
        );
      }
      return;
    }
    const waiting = this.#waiting
      .get(target)
      ?.filter((one) => one.ref !== ref || one.inverse.field !== field);
    if (waiting?.length) this.#waiting.set(target, waiting);
    else this.#waiting.delete(target);
  }
}

function refsIn(value: WireValue | undefined): readonly Ref[] {
  if (Array.isArray(value)) return value as readonly Ref[];
  return typeof value === 'string' && value !== NULL_REF && value !== '' ? [value] : [];
}
