// What a seeded world is made from, and the hand that places objects in the database.
import type { Database } from '../database/database.ts';
import { type Ref, type Row, toWireDate } from '../database/wire-value.ts';
import type { Random } from './random.ts';

export interface WorldOptions {
  readonly hosts: number;
  /** Ordinary VMs: templates, snapshots and control domains come on top. */
  readonly vms: number;
  readonly seed: number;
  /** The hosts' own addresses, the coordinator's first; by default 127.0.0.1, .2 and so on. */
  readonly addresses?: readonly string[];
  /**
   * The moment at which the world stands, milliseconds since the epoch; fixed by default, for equal bytes.
   */
  readonly nowMs?: number;
}

/** 2026-03-01T08:00:00Z: where a world stands when nobody says. */
export const WORLD_NOW_MS = 1_772_352_000_000;

export const GIB = 2 ** 30;
export const MIB = 2 ** 20;
const DAY_MS = 86_400_000;

export interface HostPlan {
  readonly ref: Ref;
  readonly uuid: string;
  readonly name: string;
  readonly address: string;
  readonly metrics: Ref;
  readonly localSr: Ref;
  /** Memory of what runs on it, overheads included; summed up while VMs are placed. */
  usedBytes: number;
}

export class Builder {
  readonly database: Database;
  readonly random: Random;
  readonly nowMs: number;

  constructor(database: Database, random: Random, nowMs: number) {
    this.database = database;
    this.random = random;
    this.nowMs = nowMs;
  }

  /** Adds an object under a ref and uuid of the seed's own. */
  place(cls: string, fields: Partial<Row>, ref: Ref = this.random.ref()): Ref {
    return this.database.create(cls, { uuid: this.random.uuid(), ...fields }, ref);
  }

  /** A wire date within the last `days`, but not the last hour. */
  pastDate(days: number): string {
    return toWireDate(this.nowMs - Math.floor(this.random.fraction() * days * DAY_MS) - 3_600_000);
  }

  now(): string {
    return toWireDate(this.nowMs);
  }
}

/**
 * The loopback address of one host: 127.0.p.n, n counted from 1; past 254 hosts the second number grows, so
 * that every host of every pool keeps an address of its own.
 */
export function hostAddress(poolNumber: number, index: number): string {
  const block = Math.floor(index / 254);
  return `127.${block}.${poolNumber}.${(index % 254) + 1}`;
}
