// A revision in the making: events are compared with the store slice by slice, and shown by `commit` in one go.
import { invariant, known } from '../lib/assert.ts';
import type { XapiEvent } from '../xapi/contract.ts';
import type { ClassName } from '../xapi/datamodel/types.ts';
import type { Ref, XapiRecord } from '../xapi/record.ts';
import type { Change, Draft } from './contract.ts';
import { differingFields, shareUnchanged } from './difference.ts';
import { heartbeatFields } from './heartbeat.ts';
import type { Table } from './table.ts';

/** What a draft needs of its store. */
export interface DraftTarget {
  readonly revision: number;
  /** The class's table; undefined for a class that is not mirrored. */
  table(cls: ClassName): Table | undefined;
  /** Called once after the tables were written, when anything changed. */
  advance(): void;
}

/** What one draft does to one class. */
interface Part {
  readonly table: Table;
  /** State to write by ref; null deletes. Holds true differences only. */
  readonly pending: Map<Ref, XapiRecord | null>;
  readonly fields: Map<Ref, readonly string[]>;
  /** Refs that were named, where those not named are to be deleted. */
  readonly named: Set<Ref> | null;
  /** Generation of the last add or mod of each ref; only classes with deletions need it. */
  generations: Map<Ref, number> | null;
}

export class StoreDraft implements Draft {
  readonly #target: DraftTarget;
  readonly #revision: number;
  readonly #replaced: ReadonlySet<ClassName>;
  readonly #parts = new Map<ClassName, Part>();
  #slices: (readonly XapiEvent[])[] = [];
  #committed = false;

  constructor(target: DraftTarget, replaced: readonly ClassName[]) {
    this.#target = target;
    this.#revision = target.revision;
    this.#replaced = new Set(replaced);
    for (const cls of replaced) this.#part(cls);
  }

  add(events: readonly XapiEvent[]): void {
    this.#slices.push(events);
    for (const event of events) {
      const part = this.#part(event.cls);
      if (!part) continue;
      if (event.operation === 'del') this.#delete(part, event);
      else this.#put(part, event);
    }
  }

  commit(): Change[] {
    invariant(!this.#committed, 'a draft is committed once');
    invariant(this.#target.revision === this.#revision, 'nothing else writes while a draft is open');
    this.#committed = true;
    const changes: Change[] = [];
    for (const part of this.#parts.values()) this.#write(part, changes);
    this.#parts.clear();
    this.#slices = [];
    if (changes.length > 0) this.#target.advance();
    return changes;
  }

  #part(cls: ClassName): Part | undefined {
    const found = this.#parts.get(cls);
    if (found) return found;
    const table = this.#target.table(cls);
    if (!table) return undefined;
    const named = this.#replaced.has(cls) && table.size > 0 ? new Set<Ref>() : null;
    const part: Part = { table, pending: new Map(), fields: new Map(), named, generations: null };
    this.#parts.set(cls, part);
    return part;
  }

  #put(part: Part, event: XapiEvent): void {
    const { table, pending, fields, named } = part;
    const { ref } = event;
    const record = known(event.record, `the record of ${event.operation} ${event.cls} ${ref}`);
    part.generations?.set(ref, event.generation);
    named?.add(ref);
    const previous = table.get(ref);
    if (!previous) {
      pending.set(ref, record);
      return;
    }
    const differing = differingFields(previous, record);
    if (differing) {
      pending.set(ref, shareUnchanged(previous, record, differing));
      fields.set(ref, differing);
    } else {
      pending.delete(ref);
    }
  }

  #delete(part: Part, event: XapiEvent): void {
    const { table, pending, named } = part;
    const { ref } = event;
    // A batch lists deletions last whatever came first (contract §3.1). Where it names an object both alive and
    // deleted, the generations tell: a later life outlives the deletion of an earlier one.
    const alive = this.#latest(part).get(ref);
    if (alive !== undefined && alive > event.generation) return;
    named?.delete(ref);
    if (table.get(ref)) pending.set(ref, null);
    else pending.delete(ref);
  }

  #latest(part: Part): ReadonlyMap<Ref, number> {
    if (part.generations) return part.generations;
    const generations = new Map<Ref, number>();
    for (const slice of this.#slices) {
      for (const { cls, ref, operation, generation } of slice) {
        if (cls === part.table.cls && operation !== 'del') generations.set(ref, generation);
      }
    }
    part.generations = generations;
    return generations;
  }

  #write({ table, pending, fields, named }: Part, changes: Change[]): void {
    if (named) {
      for (const ref of table.refs()) if (!named.has(ref)) pending.set(ref, null);
    }
    const { cls } = table;
    const revision = this.#revision + 1;
    if (table.size === 0) {
      // Nothing is kept, so nothing is deleted or modified: all that is pending are new records.
      const records = pending as Map<Ref, XapiRecord>;
      for (const [ref, current] of records) changes.push({ cls, ref, type: 'added', current, revision });
      table.adopt(records);
      return;
    }
    const heartbeat = heartbeatFields(cls);
    for (const [ref, state] of pending) {
      const previous = table.get(ref);
      table.write(ref, state ?? undefined);
      if (state === null) {
        if (previous) changes.push({ cls, ref, type: 'deleted', previous, revision });
      } else if (previous) {
        const differing = known(fields.get(ref), `the differing fields of ${cls} ${ref}`);
        const silent = differing.every((field) => heartbeat.has(field));
        const change = { cls, ref, type: 'modified', current: state, previous, revision } as const;
        changes.push({ ...change, fields: differing, ...(silent ? { heartbeat: true } : {}) });
      } else {
        changes.push({ cls, ref, type: 'added', current: state, revision });
      }
    }
  }
}
