// Promises of answers, as far as there is room: those that are wanted least lately make way. What is over is under other
// keys (see ./history).

export interface Room {
  readonly entries: number;
  /** Of all answers together, as far as they have come. */
  readonly bytes: number;
}

interface Entry<Value> {
  readonly value: Value;
  bytes: number;
}

export class BoundedMap<Value> {
  readonly #room: Room;
  readonly #entries = new Map<string, Entry<Value>>();
  #bytes = 0;

  constructor(room: Room) {
    this.#room = room;
  }

  get size(): number {
    return this.#entries.size;
  }

  get bytes(): number {
    return this.#bytes;
  }

  get(key: string): Value | undefined {
    const entry = this.#entries.get(key);
    if (!entry) return undefined;
    this.#entries.delete(key);
    this.#entries.set(key, entry);
    return entry.value;
  }

  set(key: string, value: Value): void {
    this.delete(key);
    this.#entries.set(key, { value, bytes: 0 });
    this.#makeRoom();
  }

  /** Says how large an answer is, once it has come; nothing where it has made way. */
  weigh(key: string, bytes: number): void {
    const entry = this.#entries.get(key);
    if (!entry) return;
    this.#bytes += bytes - entry.bytes;
    entry.bytes = bytes;
    this.#makeRoom();
  }

  delete(key: string): void {
    const entry = this.#entries.get(key);
    if (!entry) return;
    this.#bytes -= entry.bytes;
    this.#entries.delete(key);
  }

  clear(): void {
    this.#entries.clear();
    this.#bytes = 0;
  }

  #makeRoom(): void {
    for (const key of this.#entries.keys()) {
      if (this.#entries.size <= this.#room.entries && this.#bytes <= this.#room.bytes) return;
      this.delete(key);
    }
  }
}
