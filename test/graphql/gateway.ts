// A pipeline over an estate, and the two ways that tests ask it.
import { type DocumentNode, type ExecutionResult, print } from 'graphql';
import {
  isRejected,
  type OperationRequest,
  type RequestContext,
} from '../../src/graphql/pipeline/contract.ts';
import { GatewayPipeline, type PipelineParts } from '../../src/graphql/pipeline/pipeline.ts';
import { gatewaySchema } from '../../src/graphql/schema/gateway-schema.ts';
import { type Estate, gatewayFacts, logger, poolsOf } from './estate.ts';

export const built = gatewaySchema();
export const everybody = { principal: { id: 'everybody', fingerprint: 'everybody' } };

export function pipelineOver(
  estates: readonly Estate[],
  parts: Partial<PipelineParts> = {},
): GatewayPipeline {
  return new GatewayPipeline({ built, pools: poolsOf(...estates), gateway: gatewayFacts, logger, ...parts });
}

/** The answer; execution over cached objects must be synchronous. */
export function ask(
  pipeline: GatewayPipeline,
  query: string,
  variables?: OperationRequest['variables'],
  context: RequestContext = everybody,
): ExecutionResult {
  const prepared = pipeline.prepare({ query, variables });
  if (isRejected(prepared)) return { errors: prepared.errors };
  const result = pipeline.execute(prepared, context);
  if ('then' in result) throw new Error('execution went asynchronous');
  return result;
}

/** The data of an answer without errors. */
export function dataOf<T = Record<string, unknown>>(
  pipeline: GatewayPipeline,
  query: string,
  variables?: OperationRequest['variables'],
): T {
  const { data, errors } = ask(pipeline, query, variables);
  if (errors) throw new Error(errors.map(({ message }) => message).join('; '));
  return data as T;
}

export function codesOf(result: ExecutionResult): unknown[] {
  return (result.errors ?? []).map(({ extensions }) => extensions.code);
}

/** The form of generated documents. */
interface TypedDocument<Answer, Variables> extends DocumentNode {
  readonly __apiType?: (variables: Variables) => Answer;
}

/** The data that a document of test/graphql/documents answers, in its generated type. */
export function answerTo<Answer, Variables extends Record<string, unknown>>(
  pipeline: GatewayPipeline,
  document: TypedDocument<Answer, Variables>,
  variables: Variables,
): Answer {
  return dataOf<Answer>(pipeline, print(document), variables);
}
