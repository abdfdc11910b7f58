// The contract of the one pipeline that parses, validates, prices, authorizes and executes operations for every
// transport. Transports (src/http) call it; the subscription engine (src/graphql/live) is called by it.
import type {
  DocumentNode,
  ExecutionResult,
  GraphQLError,
  GraphQLSchema,
  OperationDefinitionNode,
} from 'graphql';
import type { Reader } from '../../cache/contract.ts';
import type { PoolMetrics } from '../../metrics/contract.ts';
import type { Pool } from '../../pool/contract.ts';
import type { Look } from '../../query/relations.ts';
import type { SearchChoice, SearchHit } from '../../query/search/contract.ts';
import type { ClassName } from '../../xapi/datamodel/types.ts';
import type { Ref, XapiRecord } from '../../xapi/record.ts';
import type { TextStream } from '../live/contract.ts';
import type { WorkMeter } from '../pricing/work-meter.ts';
import type { PathEnds } from './path-ends.ts';
import type { SortedLists } from './sorted-lists.ts';
import type { Waiter } from './turn-queue.ts';

/** Who asks. `fingerprint` is equal for principals that may see and do the same. */
export interface Principal {
  readonly id: string;
  readonly fingerprint: string;
}

export interface RequestContext extends Waiter {
  readonly principal: Principal;
  readonly signal?: AbortSignal;
}

/** One request as any transport carries it (GraphQL over HTTP, graphql-transport-ws, SSE). */
export interface OperationRequest {
  readonly query: string;
  readonly operationName?: string | null | undefined;
  readonly variables?: Readonly<Record<string, unknown>> | null | undefined;
  readonly extensions?: Readonly<Record<string, unknown>> | null | undefined;
}

/** What an operation may cost, as computed before it runs; see ../pricing. */
export interface Price {
  readonly nodes: number;
  /** Told only where it may pass its limit. */
  readonly values?: number;
  readonly depth: number;
  readonly aliases: number;
  readonly rootFields: number;
  readonly fields: number;
  readonly tokens: number;
}

/** A valid, priced operation with its variables in coerced form. Immutable; may be executed many times. */
export interface PreparedOperation {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly kind: 'query' | 'mutation' | 'subscription';
  /** Coerced by graphql-js: defaults filled in, scalars in internal form. */
  readonly variables: Readonly<Record<string, unknown>>;
  readonly price: Price;
}

export interface Rejected {
  readonly errors: readonly GraphQLError[];
}

export function isRejected(prepared: PreparedOperation | Rejected): prepared is Rejected {
  return 'errors' in prepared;
}

/** What the gateway says about itself. */
export interface GatewayFacts {
  readonly version: string;
  readonly startedAtMs: number;
}

/**
 * The contextValue of resolvers: how they read. All reads are synchronous and obey what the principal may see;
 * no resolver reads a store by another way, so that a recording View knows every record that an answer read.
 */
export interface View {
  readonly principal: Principal;
  readonly gateway: GatewayFacts;
  /** Kept sorted lists, where this view may use them. */
  readonly sortedLists?: SortedLists | undefined;
  /** Remembered ends of paths, where this view may use them. */
  readonly pathEnds?: PathEnds | undefined;
  /** True where nothing is hidden: `sees` need not be asked. */
  readonly seesAll?: boolean | undefined;
  /** Counts what lists look at; the pipeline begins anew with every operation. */
  readonly meter?: WorkMeter | undefined;
  /** Running pools, in configured order. */
  readonly pools: readonly Pool[];
  pool(key: string): Pool | undefined;
  /** The reader of one pool (raw: visibility is not applied; use `get` and `sees` on what it yields). */
  reader(poolKey: string): Reader | undefined;
  /** What filters and orders read of one pool: visible records only. */
  look(poolKey: string): Look | undefined;
  /** The visible record of class `cls` that `ref` names in the pool of `from`. */
  get(from: XapiRecord, cls: ClassName, ref: Ref | null | undefined): XapiRecord | undefined;
  /** The visible records that `refs` name. */
  many(from: XapiRecord, cls: ClassName, refs: readonly Ref[]): readonly XapiRecord[];
  /** Visible objects of all pools by what people know of them, the best first. @throws QueryInputError */
  search(text: string, options: SearchChoice): readonly SearchHit[];
  /** The own record of the pool of `from`; undefined when it may not be seen. */
  poolOf(from: XapiRecord): XapiRecord | undefined;
  /** The visible records of a class of the pool of `from`. */
  list(from: XapiRecord, cls: ClassName): Iterable<XapiRecord>;
  /** The metrics of the pool of `from`. */
  metricsOf(from: XapiRecord): PoolMetrics | undefined;
  /** The visible record with a uuid, in the pool of `from`. */
  byUuid(from: XapiRecord, cls: ClassName, uuid: string): XapiRecord | undefined;
  /** Milliseconds since the epoch, for what counts from now. */
  readonly nowMs: number;
  /** Whether the principal may see the object: the one place where it is decided. */
  sees(record: XapiRecord): boolean;
  /** The pool's own record (class `pool`); undefined before its first sync. */
  poolRecord(poolKey: string): XapiRecord | undefined;
}

/** Executes selections for the subscription engine. */
export interface Executor {
  readonly schema: GraphQLSchema;
  /** A view over the stores as they are now. `readerOf` lets the caller put recording readers in between. */
  createView(context: RequestContext, readerOf?: (pool: Pool) => Reader): View;
  /**
   * Runs the selection set of a subscription over `rootValue` (e.g. `{ vms: envelope }`) without subscribing, by the
   * shared compiled query. Root fields resolve by their property; synchronous unless a selected field does I/O.
   */
  executeEvent(
    prepared: PreparedOperation,
    rootValue: Readonly<Record<string, unknown>>,
    view: View,
  ): ExecutionResult | Promise<ExecutionResult>;
}

/** The subscription engine (src/graphql/live), handed to the pipeline by whoever composes the gateway. */
export interface LiveEngine {
  /**
   * Starts a stream; it ends when its consumer returns it or `context.signal` aborts. Client faults are answered as
   * an ExecutionResult with errors, never thrown.
   */
  subscribe(
    prepared: PreparedOperation,
    context: RequestContext,
    executor: Executor,
  ): TextStream | ExecutionResult;
}

export interface Pipeline extends Executor {
  /** Parse + validate + select the operation + coerce variables + price; cached per source text. Never throws. */
  prepare(request: OperationRequest): PreparedOperation | Rejected;
  /** Runs a query or mutation now. Errors are masked and carry `extensions.code`; never throws. */
  execute(prepared: PreparedOperation, context: RequestContext): ExecutionResult | Promise<ExecutionResult>;
  /**
   * The same for transports: at once what is light, in its turn what is heavy or may be (see ./turn-queue). Refused
   * with OVERLOADED, and no data, when too many wait; not run, and answered with nothing of use, when the client has gone.
   */
  executeInTurn(
    prepared: PreparedOperation,
    context: RequestContext,
  ): ExecutionResult | Promise<ExecutionResult>;
  /** Starts a subscription by the LiveEngine. */
  subscribe(prepared: PreparedOperation, context: RequestContext): TextStream | ExecutionResult;
}

/**
 * Classes with type-graphql decorators that make up the schema; ../schema/gateway-schema.ts joins all parts.
 * Convention: a property is read from the source object as it is (no resolver at all); a method of an object class
 * is called with `this` = the source object and (args, view: View); a method of a root class with (args, view), its
 * `this` undefined. Methods never await for cached objects. type-graphql only declares; its wrappers are removed.
 * The live part (src/graphql/live/parts.ts) exports `liveParts: SchemaParts`.
 */
export interface SchemaParts {
  /** Object classes; type-graphql knows their names. */
  readonly objects: readonly SourceClass[];
  /** Classes with @Resolver and root fields. Subscription roots need no method body: LiveEngine runs them. */
  readonly roots: readonly SourceClass[];
}

// biome-ignore lint/complexity/noBannedTypes: type-graphql itself takes classes as Function
export type SourceClass = Function;
