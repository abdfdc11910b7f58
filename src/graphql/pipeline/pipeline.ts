// The one pipeline: parse → measure → validate → select → coerce → price → authorize → execute. See ./contract.

import {
  type DocumentNode,
  type ExecutionResult,
  GraphQLError,
  type GraphQLSchema,
  getVariableValues,
  parse,
} from 'graphql';
import type { Reader } from '../../cache/contract.ts';
import { type Clock, systemClock } from '../../lib/clock.ts';
import type { Logger } from '../../lib/log.ts';
import { quote } from '../../lib/quote.ts';
import type { Pool, Pools } from '../../pool/contract.ts';
import { SearchIndex } from '../../query/search/search-index.ts';
import { type AccessPolicy, everybodyMayEverything } from '../access/policy.ts';
import { clientError, maskError, withCode } from '../errors.ts';
import type { TextStream } from '../live/contract.ts';
import { checkPrice, tooExpensive } from '../pricing/check.ts';
import { defaultPriceLimits, type PriceLimits } from '../pricing/limits.ts';
import { NodeCounter } from '../pricing/nodes.ts';
import { countTokens } from '../pricing/structure.ts';
import { WorkMeter } from '../pricing/work-meter.ts';
import type { BuiltSchema } from '../schema/build.ts';
import { AccessVariants } from './access-variants.ts';
import type {
  GatewayFacts,
  LiveEngine,
  OperationRequest,
  Pipeline,
  PreparedOperation,
  Price,
  Rejected,
  RequestContext,
  View,
} from './contract.ts';
import { DocumentCache } from './document-cache.ts';
import { pipelineLimits } from './limits.ts';
import { PathEnds } from './path-ends.ts';
import {
  type CompileFrom,
  ON_FIRST_SIGHT,
  PreparedDocument,
  type PreparedDocumentOperation,
  type Result,
} from './prepared-document.ts';
import { SortedLists } from './sorted-lists.ts';
import { syncExtension } from './sync-extension.ts';
import { type Dropped, TurnQueue } from './turn-queue.ts';
import { validateDocument } from './validation.ts';
import { GatewayView } from './view.ts';

export interface PipelineParts {
  readonly built: BuiltSchema;
  readonly pools: Pools;
  readonly gateway: GatewayFacts;
  readonly logger: Logger;
  readonly live?: LiveEngine;
  readonly policy?: AccessPolicy;
  readonly limits?: Partial<PriceLimits>;
  /** Heavy operations that may wait at once. */
  readonly maxWaiting?: number;
  /** The machine's clock unless told. */
  readonly clock?: Pick<Clock, 'now'>;
  /** Whoever runs it keeps it up; one of its own, which looks at everything each time, unless told. */
  readonly search?: Pick<SearchIndex, 'search'>;
}

interface Prepared extends PreparedOperation {
  readonly runner: PreparedDocumentOperation;
}

export class GatewayPipeline implements Pipeline {
  readonly schema: GraphQLSchema;
  readonly #parts: PipelineParts;
  readonly #policy: AccessPolicy;
  readonly #limits: PriceLimits;
  readonly #documents = new DocumentCache();
  readonly #lists = new SortedLists();
  readonly #pathEnds = new PathEnds();
  readonly #variants: AccessVariants;
  readonly #search: Pick<SearchIndex, 'search'>;
  readonly #turns: TurnQueue;

  constructor(parts: PipelineParts) {
    this.#parts = parts;
    this.schema = parts.built.schema;
    this.#policy = parts.policy ?? everybodyMayEverything;
    this.#limits = { ...defaultPriceLimits, ...parts.limits };
    this.#variants = new AccessVariants(parts.built);
    this.#search = parts.search ?? new SearchIndex({ pools: parts.pools });
    this.#turns = new TurnQueue(parts.maxWaiting ?? pipelineLimits.maxWaiting);
  }

  prepare(request: OperationRequest): PreparedOperation | Rejected {
    const { query } = request;
    const document = this.#documents.get(query) ?? this.#parse(query);
    return document instanceof PreparedDocument ? this.#prepare(document, request) : document;
  }

  execute(prepared: PreparedOperation, context: RequestContext): Result {
    if (prepared.kind === 'subscription') {
      return { errors: [clientError('NOT_SUPPORTED', 'a subscription needs a transport that streams')] };
    }
    const view = this.#view(context);
    const { runner, price } = prepared as Prepared;
    const result = this.#run(prepared as Prepared, {}, view, this.#compileFrom(prepared as Prepared));
    runner.remember((view.meter?.spent ?? 0) + price.nodes * pipelineLimits.objectWork);
    return isPromise(result) ? result.then((one) => this.#finish(one, view)) : this.#finish(result, view);
  }

  executeInTurn(prepared: PreparedOperation, context: RequestContext): Result {
    const { runner } = prepared as Prepared;
    if (this.#mustWait(prepared as Prepared)) {
      const answer = this.#turns.take(() => this.execute(prepared, context), context);
      return answer.then((result) => (typeof result === 'string' ? NOT_RUN[result] : result));
    }
    const result = this.execute(prepared, context);
    if (runner.work !== undefined && runner.work > pipelineLimits.heavyWork) this.#turns.spend();
    return result;
  }

  /** What an operation costs is known from its last run; of a new one, only what its names and its price tell. */
  #mustWait({ runner: { work, owner }, price }: Prepared): boolean {
    const { heavyWork, objectWork } = pipelineLimits;
    if ((work ?? 0) > heavyWork || price.nodes * objectWork > heavyWork) return true;
    return (work === undefined || this.#turns.isSpent) && owner.asksMuch;
  }

  executeEvent(
    prepared: PreparedOperation,
    rootValue: Readonly<Record<string, unknown>>,
    view: View,
  ): Result {
    view.meter?.reset();
    const result = this.#run(prepared as Prepared, rootValue, view, ON_FIRST_SIGHT);
    return isPromise(result) ? result.then((one) => this.#masked(one)) : this.#masked(result);
  }

  subscribe(prepared: PreparedOperation, context: RequestContext): TextStream | ExecutionResult {
    const { live } = this.#parts;
    if (prepared.kind !== 'subscription' || !live) {
      return { errors: [clientError('NOT_SUPPORTED', `a ${prepared.kind} cannot be subscribed to`)] };
    }
    return live.subscribe(prepared, context, this);
  }

  createView(context: RequestContext, readerOf?: (pool: Pool) => Reader): GatewayView {
    return this.#view(context, readerOf);
  }

  #view({ principal }: RequestContext, readerOf?: (pool: Pool) => Reader): GatewayView {
    const { pools, gateway, clock = systemClock } = this.#parts;
    return new GatewayView({
      principal,
      profile: this.#policy.profileOf(principal),
      pools,
      gateway,
      now: () => clock.now(),
      search: this.#search,
      meter: new WorkMeter(this.#limits),
      lists: this.#lists,
      pathEnds: this.#pathEnds,
      ...(readerOf ? { readerOf } : {}),
    });
  }

  #parse(source: string): PreparedDocument | Rejected {
    let document: DocumentNode;
    try {
      document = parse(source, { maxTokens: this.#limits.maxTokens });
    } catch (error) {
      // parse throws nothing else; the one about tokens has no class of its own.
      const failure = error as GraphQLError;
      if (failure.message.includes('Document contains more that')) {
        return { errors: [tooExpensive('tokens', this.#limits.maxTokens + 1, this.#limits)] };
      }
      return { errors: [withCode(failure, 'GRAPHQL_PARSE_FAILED')] };
    }
    const prepared = new PreparedDocument(document, countTokens(document));
    // Its shape first: it bounds what validation costs.
    const shape = prepared.operations.flatMap((operation) => this.#checkShape(operation));
    if (shape.length > 0) return { errors: shape };
    const errors = validateDocument(this.schema, source, document);
    if (errors.length > 0) return { errors: errors.map((one) => withCode(one, 'GRAPHQL_VALIDATION_FAILED')) };
    this.#documents.set(source, prepared);
    return prepared;
  }

  #checkShape({ structure, owner }: PreparedDocumentOperation): GraphQLError[] {
    return checkPrice({ ...structure, tokens: owner.tokens }, this.#limits);
  }

  #prepare(document: PreparedDocument, request: OperationRequest): Prepared | Rejected {
    const runner = selectOperation(document, request.operationName ?? undefined);
    if (runner instanceof GraphQLError) return { errors: [runner] };
    const { operation } = runner;
    const coerced = getVariableValues(
      this.schema,
      operation.variableDefinitions ?? [],
      request.variables ?? {},
      { maxErrors: pipelineLimits.maxVariableErrors },
    );
    if (coerced.errors) return { errors: coerced.errors.map((one) => withCode(one, 'BAD_USER_INPUT')) };
    const price = runner.constantPrice ?? this.#price(runner, coerced.coerced);
    if ('errors' in price) return price;
    return {
      document: document.document,
      operation,
      kind: operation.operation,
      variables: coerced.coerced,
      price,
      runner,
    };
  }

  /** Kept with the operation when no variable has a say in it: most documents are priced once. */
  #price(runner: PreparedDocumentOperation, variables: Readonly<Record<string, unknown>>): Price | Rejected {
    const { operation, owner, structure } = runner;
    const counter = new NodeCounter(this.schema, owner.fragments, variables);
    const price = { nodes: counter.count(operation), ...structure, tokens: owner.tokens };
    const errors = checkPrice(price, this.#limits);
    if (errors.length > 0) return { errors };
    // But for columns no object has more leaves than the operation has fields, so mostly there is nothing to count.
    if (counter.hasColumns || (price.nodes + 1) * structure.fields > this.#limits.maxValues) {
      const leaves = new NodeCounter(this.schema, owner.fragments, variables, 'leaves');
      const tooMany = checkPrice({ values: leaves.count(operation) }, this.#limits);
      if (tooMany.length > 0) return { errors: tooMany };
    }
    if (!counter.dependsOnVariables) runner.constantPrice = price;
    return price;
  }

  /** Undefined for the usual. What interpreting once may cost grows with objects and with literals for each of them. */
  #compileFrom({ price, runner, variables }: Prepared): CompileFrom | undefined {
    const { maxInterpreted } = pipelineLimits;
    if (price.nodes * price.tokens <= maxInterpreted) return undefined;
    if (!runner.owner.isIntrospective) return ON_FIRST_SIGHT;
    const counter = new NodeCounter(
      this.schema,
      runner.owner.fragments,
      variables,
      'objects but of the schema',
    );
    return counter.count(runner.operation) * price.tokens > maxInterpreted ? ON_FIRST_SIGHT : undefined;
  }

  #run({ runner, variables }: Prepared, root: unknown, view: View, from?: CompileFrom): Result {
    const profile = this.#policy.profileOf(view.principal);
    const schema = this.#variants.schemaFor(runner.owner.document, profile);
    try {
      return runner.run(schema, variables, from)(root, view, variables);
    } catch (error) {
      const failure = error instanceof Error ? error : new Error(String(error));
      return { errors: [new GraphQLError(failure.message, { originalError: failure })] };
    }
  }

  #masked(result: ExecutionResult): ExecutionResult {
    if (!result.errors?.length) return result;
    return { ...result, errors: result.errors.map((error) => maskError(error, this.#parts.logger)) };
  }

  #finish(result: ExecutionResult, view: GatewayView): ExecutionResult {
    // Every list after the one that was too much has failed alike: told once, for the operation as a whole.
    if (view.meter?.refusal) return { errors: [view.meter.refusal], data: null };
    const sync = syncExtension(view);
    const denied = view.deniedExtension(this.#parts.built.rules);
    const finished = this.#masked(result);
    if (!sync && !denied) return finished;
    return { ...finished, extensions: { ...(sync && { sync }), ...(denied && { denied }) } };
  }
}

const NOT_RUN: Readonly<Record<Dropped, ExecutionResult>> = {
  full: { errors: [clientError('OVERLOADED', 'Too many operations wait for their turn: try again.')] },
  gone: { data: null },
};

function selectOperation(
  { operations }: PreparedDocument,
  name: string | undefined,
): PreparedDocumentOperation | GraphQLError {
  const [first] = operations;
  if (name === undefined && first && operations.length === 1) return first;
  const found = operations.find(({ operation }) => operation.name?.value === name);
  if (name !== undefined && found) return found;
  let message = 'the document has no operation';
  if (name !== undefined) message = `the document has no operation named ${quote(name)}`;
  else if (first) message = 'the document has several operations: name one in operationName';
  return clientError('OPERATION_RESOLUTION_FAILURE', message);
}

function isPromise(result: Result): result is Promise<ExecutionResult> {
  return 'then' in result;
}
