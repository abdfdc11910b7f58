// Executes the client's own selection for one object at a time: the subscription's compiled document runs over an
// envelope that holds that object alone, and the JSON of each response key is kept.
import { type ExecutionResult, GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { Executor, PreparedOperation, View } from '../../pipeline/contract.ts';
import type { Rendered } from '../contract.ts';
import type { EnvelopePlan, ItemField } from '../message/envelope.ts';

const NO_ERRORS: readonly GraphQLFormattedError[] = Object.freeze([]);
const UNSELECTED: Rendered = Object.freeze({ parts: Object.freeze([]), errors: NO_ERRORS });

const BLANK = Object.freeze({
  kind: 'DELTA',
  reason: null,
  complete: true,
  revision: null,
  upserted: [],
  entered: [],
  removed: [],
  order: null,
  sync: [],
});

export class Renderer {
  readonly #executor: Executor;
  readonly #prepared: PreparedOperation;
  readonly #plan: EnvelopePlan;

  constructor(executor: Executor, prepared: PreparedOperation, plan: EnvelopePlan) {
    this.#executor = executor;
    this.#prepared = prepared;
    this.#plan = plan;
  }

  /**
   * The selection of one item of `field`, read through `view`; undefined when an error took the whole item away.
   * @throws GraphQLError for a selection that cannot be answered synchronously.
   */
  render(field: ItemField, item: object, view: View): Rendered | undefined {
    const keys = this.#plan.keys.get(field);
    if (keys === undefined) return UNSELECTED;
    const root = { [this.#plan.rootField]: { ...BLANK, [field]: [item] } };
    const result = this.#executor.executeEvent(this.#prepared, root, view);
    if (isPromise(result)) {
      throw new GraphQLError(
        'Fields that are fetched from a pool or a database cannot be part of a list stream.',
        {
          extensions: { code: 'BAD_USER_INPUT' },
        },
      );
    }
    const envelope = result.data?.[this.#plan.rootKey] as
      | Readonly<Record<string, unknown>>
      | null
      | undefined;
    const parts: string[] = [];
    for (const key of keys) {
      const items = envelope?.[key] as readonly unknown[] | null | undefined;
      const text = JSON.stringify(items?.[0]);
      if (text === undefined || text === 'null') return undefined;
      parts.push(text);
    }
    return { parts, errors: result.errors ? toErrors(result.errors) : NO_ERRORS };
  }
}

function isPromise(result: ExecutionResult | Promise<ExecutionResult>): result is Promise<ExecutionResult> {
  return 'then' in result;
}

/** Paths are cut to the response key and what follows the item's position. */
function toErrors(errors: readonly GraphQLError[]): readonly GraphQLFormattedError[] {
  return errors.map((error) => {
    const formatted = error.toJSON();
    const [, key, , ...rest] = formatted.path ?? [];
    return key === undefined ? formatted : { ...formatted, path: [key, ...rest] };
  });
}

export function sameRendered(a: Rendered, b: Rendered): boolean {
  if (a === b) return true;
  if (a.parts.length !== b.parts.length || a.errors.length !== b.errors.length) return false;
  for (let i = 0; i < a.parts.length; i += 1) if (a.parts[i] !== b.parts[i]) return false;
  return a.errors.length === 0 || JSON.stringify(a.errors) === JSON.stringify(b.errors);
}
