// The records of one pool in memory: one table per mirrored class, indexes over them, one revision per write.
// Reads are synchronous and see whole revisions only. Events of classes that are not mirrored are ignored.
import { invariant, known } from '../lib/assert.ts';
import type { EventBatch } from '../xapi/contract.ts';
import { mirroredClasses } from '../xapi/datamodel/datamodel.ts';
import type { ClassName } from '../xapi/datamodel/types.ts';
import type { Ref, XapiRecord } from '../xapi/record.ts';
import type { Change, Draft, IndexName, OrderedRecords, Store } from './contract.ts';
import { type DraftTarget, StoreDraft } from './draft.ts';
import { indexDefinitions, orderDefinition } from './index-definitions.ts';
import { Table } from './table.ts';

export class MemoryStore implements Store {
  readonly #tables: ReadonlyMap<ClassName, Table>;
  readonly #target: DraftTarget;
  #revision = 0;

  constructor() {
    const tables = new Map(mirroredClasses.map(({ name }) => [name, new Table(name)]));
    const revision = () => this.#revision;
    this.#tables = tables;
    this.#target = {
      get revision() {
        return revision();
      },
      table: (cls) => tables.get(cls),
      advance: () => {
        this.#revision += 1;
      },
    };
  }

  get revision(): number {
    return this.#revision;
  }

  get(cls: ClassName, ref: Ref | null | undefined): XapiRecord | undefined {
    return ref ? this.#tables.get(cls)?.get(ref) : undefined;
  }

  list(cls: ClassName): Iterable<XapiRecord> {
    return this.#tables.get(cls)?.listing ?? [];
  }

  count(cls: ClassName): number {
    return this.#tables.get(cls)?.size ?? 0;
  }

  by(index: IndexName, key: string): readonly XapiRecord[] {
    const definition = indexDefinitions.get(index);
    invariant(definition, `the index "${index}" must be one that is kept: see index-definitions.ts`);
    return known(this.#tables.get(definition.cls), `the table of ${definition.cls}`).by(definition, key);
  }

  hasIndex(index: string): index is IndexName {
    return indexDefinitions.has(index as IndexName);
  }

  ordered(cls: ClassName, field: string, part?: string): OrderedRecords | undefined {
    const definition = orderDefinition(cls, field, part);
    return definition && known(this.#tables.get(cls), `the table of ${cls}`).ordered(definition, part);
  }

  hasOrdered(cls: ClassName, field: string, part?: string): boolean {
    return orderDefinition(cls, field, part) !== undefined;
  }

  apply(batch: Pick<EventBatch, 'events'>): Change[] {
    const draft = this.draft();
    draft.add(batch.events);
    return draft.commit();
  }

  replace(cls: ClassName, records: readonly XapiRecord[]): Change[] {
    const draft = this.draft([cls]);
    draft.add(records.map((record) => ({ cls, ref: record.$ref, operation: 'add', generation: 0, record })));
    return draft.commit();
  }

  draft(replaced: readonly ClassName[] = []): Draft {
    return new StoreDraft(this.#target, replaced);
  }
}
