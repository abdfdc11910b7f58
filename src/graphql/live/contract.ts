// The words of the subscription engine: what a root field lists, what is delivered, and how a transport takes it.
import type { ExecutionResult, GraphQLError, GraphQLFormattedError } from 'graphql';
import type { ClassName } from '../../xapi/datamodel/types.ts';
import type { XapiRecord } from '../../xapi/record.ts';
import type { View } from '../pipeline/contract.ts';

/** Which objects a stream is about; pure, and all that it reads beside the record itself comes through `view`. */
export interface LiveList {
  readonly cls: ClassName;
  /** Whether the record belongs to the list: its kind, its visibility and the client's filter. */
  matches(record: XapiRecord, view: View): boolean;
  /** Total order of the list; a `first` without an order of its own uses the order of queries. */
  readonly order?: LiveOrder;
  /** Size of the live window over `order`. */
  readonly first?: number;
}

export interface LiveOrder {
  /** What the record is sorted by, read once per evaluation so that a sorted list never goes stale by itself. */
  key(record: XapiRecord, view: View): SortKey;
  compare(a: SortKey, b: SortKey): number;
}

export type SortKey = readonly unknown[];

/** One root field of Subscription. */
export interface LiveRoot {
  readonly field: string;
  /** `args` as graphql-js coerced them. @throws GraphQLError for arguments that cannot be served. */
  list(args: Readonly<Record<string, unknown>>): LiveList;
}

/** The answer to the client's selection of one object: the JSON of each response key that shows it, and its errors. */
export interface Rendered {
  readonly parts: readonly string[];
  /** Paths start with the response key and go on below the object. */
  readonly errors: readonly GraphQLFormattedError[];
}

export type EnvelopeKind = 'SNAPSHOT' | 'DELTA' | 'CHECKPOINT';
export type SnapshotReason = 'INITIAL' | 'TOO_OLD' | 'ACCESS_CHANGED' | 'MALFORMED';

/** A stream whose messages are ready-made JSON: taken when the transport has room, so that states conflate before. */
export interface TextStream extends AsyncIterable<ExecutionResult> {
  /** The next ExecutionResult as JSON; undefined when there is nothing to say now, and `onReady` will be called. */
  take(): string | undefined;
  /** One consumer listens; called, possibly in vain, when `take` or `ended` may answer otherwise than before. */
  onReady(listener: () => void): void;
  /** Set once the stream is over: with the errors that ended it, or with none. */
  readonly ended: { readonly errors: readonly GraphQLError[] } | undefined;
  /** Ends the stream and frees all that it holds; harmless when it has ended. */
  close(): void;
}

export function isTextStream(value: object): value is TextStream {
  return 'take' in value && 'onReady' in value;
}

/** What is held, for status and for tests that assert that nothing is. */
export interface LiveFigures {
  readonly streams: number;
  readonly sources: number;
  readonly dependencies: number;
  /** Whether changes or executions wait for their slice. */
  readonly busy: boolean;
}
