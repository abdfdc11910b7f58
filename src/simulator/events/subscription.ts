// What an event.from call listens to: `*`, `vm`, `vm/OpaqueRef:…` (xen-api ocaml/xapi/xapi_event.ml,
// Subscription).
import { classes } from '../../xapi/datamodel/datamodel.ts';
import type { Ref } from '../database/wire-value.ts';

/** Tables whose objects event.from never speaks of; `role` is one although the datamodel says otherwise. */
const SILENT = new Set([
  'role',
  'message',
  ...classes.filter((cls) => !cls.events || !cls.table).map((cls) => cls.name as string),
]);

const lowerNames = new Map(classes.map((cls) => [cls.name as string, cls.lower]));

export class Subscription {
  #all = false;
  readonly #classes = new Set<string>();
  readonly #objects = new Set<string>();

  constructor(items: readonly string[]) {
    for (const item of items) {
      const slash = item.indexOf('/');
      if (item === '*') this.#all = true;
      else if (slash < 0) this.#classes.add(item.toLowerCase());
      else this.#objects.add(`${item.slice(0, slash).toLowerCase()}${item.slice(slash)}`);
    }
  }

  /** An object of a database table; messages are asked for by `messages`. */
  matches(cls: string, ref: Ref): boolean {
    return !SILENT.has(cls) && this.#includes(cls, ref);
  }

  matchesMessage(ref: Ref): boolean {
    return this.#includes('message', ref);
  }

  /** Of a change of either kind. */
  hears({ cls, ref }: { readonly cls: string; readonly ref: Ref }): boolean {
    return cls === 'message' ? this.matchesMessage(ref) : this.matches(cls, ref);
  }

  get listensToMessages(): boolean {
    if (this.#all || this.#classes.has('message')) return true;
    return [...this.#objects].some((object) => object.startsWith('message/'));
  }

  /** Task subscriptions alone: the call that waits for a task is not delayed. */
  get tasksOnly(): boolean {
    const names = [
      ...this.#classes,
      ...[...this.#objects].map((object) => object.slice(0, object.indexOf('/'))),
    ];
    return !this.#all && names.length > 0 && names.every((name) => name === 'task');
  }

  #includes(cls: string, ref: Ref): boolean {
    if (this.#all) return true;
    const lower = lowerNames.get(cls) ?? cls;
    return this.#classes.has(lower) || (this.#objects.size > 0 && this.#objects.has(`${lower}/${ref}`));
  }
}
