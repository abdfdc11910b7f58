// One answer of event.from: what differs between a token and now (xen-api ocaml/xapi/xapi_event.ml,
// collect_events). A state difference, not a log: one event per object, adds before mods before dels,
// snapshots of now.
import { classes } from '../../xapi/datamodel/datamodel.ts';
import type { Database } from '../database/database.ts';
import type { Deletion, Entry } from '../database/table.ts';
import type { Subscription } from './subscription.ts';

export interface EventToken {
  readonly generation: number;
  readonly messageGeneration: number;
}

interface ClassEvents {
  readonly adds: Entry[];
  readonly mods: Entry[];
  readonly dels: readonly Deletion[];
}

export interface Batch {
  readonly messages: ClassEvents;
  /** In datamodel order. */
  readonly byClass: ReadonlyMap<string, ClassEvents>;
  readonly token: EventToken;
  readonly counts: readonly (readonly [string, number])[];
  readonly empty: boolean;
}

/** Every class, descending by name: the order in which xapi prints the counts. */
const countedClasses = classes
  .map((cls) => ({ name: cls.name as string, lower: cls.lower, counted: cls.table }))
  .sort((a, b) => (a.name < b.name ? 1 : -1));

export function collectBatch(database: Database, subscription: Subscription, since: EventToken): Batch {
  const found = new Map<string, { adds: Entry[]; mods: Entry[]; dels: Deletion[] }>();
  const at = (cls: string) => {
    const known = found.get(cls) ?? { adds: [], mods: [], dels: [] };
    found.set(cls, known);
    return known;
  };
  let generation = since.generation;
  for (const { cls, entry } of database.changedSince(since.generation)) {
    if (!subscription.matches(cls, entry.ref)) continue;
    generation = Math.max(generation, entry.modified);
    const { adds, mods } = at(cls);
    (entry.created > since.generation ? adds : mods).push(entry);
  }
  for (const cls of database.classNames) {
    const deletions = database.deletions(cls);
    for (let index = deletions.length - 1; index >= 0; index -= 1) {
      const deletion = deletions[index];
      if (!deletion || deletion.deleted <= since.generation) break;
      if (deletion.created > since.generation || !subscription.matches(cls, deletion.ref)) continue;
      generation = Math.max(generation, deletion.deleted);
      at(cls).dels.push(deletion);
    }
  }
  const byClass = new Map<string, ClassEvents>();
  for (const cls of database.classNames) {
    const events = found.get(cls);
    if (!events) continue;
    events.adds.sort(byRef);
    events.mods.sort(byRef);
    byClass.set(cls, events);
  }
  const { messages, messageGeneration } = collectMessages(database, subscription, since.messageGeneration);
  return {
    messages,
    byClass,
    token: { generation, messageGeneration },
    counts: countedClasses.map(({ name, lower, counted }) => [lower, counted ? database.count(name) : 0]),
    empty: byClass.size === 0 && messages.adds.length === 0 && messages.dels.length === 0,
  };
}

function collectMessages(
  database: Database,
  subscription: Subscription,
  since: number,
): { messages: ClassEvents; messageGeneration: number } {
  const adds: Entry[] = [];
  const dels: Deletion[] = [];
  // Who does not listen to messages is told nothing of their generation.
  let messageGeneration = subscription.listensToMessages ? since : 0;
  for (const entry of database.entries('message')) {
    if (entry.created <= since || !subscription.matchesMessage(entry.ref)) continue;
    messageGeneration = Math.max(messageGeneration, entry.created);
    adds.push(entry);
  }
  for (const deletion of database.deletions('message')) {
    if (deletion.deleted <= since || !subscription.matchesMessage(deletion.ref)) continue;
    if (deletion.created > since) continue;
    messageGeneration = Math.max(messageGeneration, deletion.deleted);
    dels.push(deletion);
  }
  adds.sort((a, b) => a.created - b.created);
  return { messages: { adds, mods: [], dels }, messageGeneration };
}

function byRef(a: Entry, b: Entry): number {
  return a.ref < b.ref ? -1 : a.ref > b.ref ? 1 : 0;
}
