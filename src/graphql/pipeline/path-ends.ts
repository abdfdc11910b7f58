// Where paths of refs led (a VM's networks through its VIFs), remembered per record for as long as its store stands
// still: answering the same question again between two changes is the most frequent case, and walking the path is
// half of its cost. Memory is bounded by the records themselves.
import type { Reader } from '../../cache/contract.ts';
import type { XapiRecord } from '../../xapi/record.ts';

/** Identifies a path; compared by identity. */
type Path = object;

interface Ends {
  readonly revision: number;
  readonly reader: Reader;
  readonly records: readonly XapiRecord[];
}

export class PathEnds {
  readonly #byPath = new Map<Path, WeakMap<XapiRecord, Ends>>();

  /** What `walk` answers for the path from `from`, from memory while nothing has changed in `reader`. */
  find(
    from: XapiRecord,
    path: Path,
    reader: Reader,
    walk: () => readonly XapiRecord[],
  ): readonly XapiRecord[] {
    let known = this.#byPath.get(path);
    if (!known) {
      known = new WeakMap();
      this.#byPath.set(path, known);
    }
    const ends = known.get(from);
    if (ends && ends.revision === reader.revision && ends.reader === reader) return ends.records;
    const records = walk();
    known.set(from, { revision: reader.revision, reader, records });
    return records;
  }
}
