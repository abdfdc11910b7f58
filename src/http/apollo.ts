// Apollo Server over the one pipeline, which answers every operation in `responseForOperation`: the same checks in the
// same order, with the same errors, as over WebSocket. Nothing of Apollo reports to anybody.
//
// Absent on purpose: its HTTP layer. GraphQL over HTTP is ./graphql-route.ts: choosing the media type and checking
// the body there, once, costs a third of what `executeHTTPGraphQLRequest` spends on small operations.
import {
  ApolloServer,
  type ApolloServerPlugin,
  type GraphQLRequestListener,
  type GraphQLResponse,
  HeaderMap,
} from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import type { ExecutionResult, FormattedExecutionResult, GraphQLFormattedError } from 'graphql';
import { clientError } from '../graphql/errors.ts';
import { isRejected, type Pipeline, type RequestContext } from '../graphql/pipeline/contract.ts';
import { tooExpensive } from '../graphql/pricing/check.ts';
import { defaultPriceLimits } from '../graphql/pricing/limits.ts';
import type { Logger } from '../lib/log.ts';

/** Merged into each answer's headers, hence never written to. */
const NO_HEADERS = new HeaderMap();

/** Apollo copies the context value by its own properties: the request's context travels inside. */
export interface ApolloContext {
  readonly request: RequestContext;
}

export interface ApolloOptions {
  readonly pipeline: Pipeline;
  readonly log: Logger;
  /** Where the parser gives up: the pipeline's own limit. */
  readonly documentTokens: number;
}

/** The server, started; its owner calls `stop`. */
export async function startApollo(options: ApolloOptions): Promise<ApolloServer<ApolloContext>> {
  const { pipeline, log, documentTokens } = options;
  const apollo = new ApolloServer<ApolloContext>({
    schema: pipeline.schema,
    introspection: true,
    includeStacktraceInErrorResponses: false,
    // ./graphql-route.ts refuses what a foreign page could send, before Apollo sees it.
    csrfPrevention: false,
    // The pipeline validates, after it has bounded what that costs; see below.
    dangerouslyDisableValidation: true,
    parseOptions: { maxTokens: documentTokens },
    formatError: (formatted) => inPipelineWords(formatted, documentTokens),
    persistedQueries: false,
    stopOnTerminationSignals: false,
    nodeEnv: 'production',
    logger: log,
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      executeByPipeline(pipeline),
    ],
  });
  await apollo.start();
  return apollo;
}

/** Answers every operation itself, so that Apollo's own execution never runs. One listener serves all requests. */
function executeByPipeline(pipeline: Pipeline): ApolloServerPlugin<ApolloContext> {
  const listener: GraphQLRequestListener<ApolloContext> = {
    responseForOperation: async ({ source, request, contextValue }) => {
      const prepared = pipeline.prepare({
        query: source,
        operationName: request.operationName,
        variables: request.variables,
      });
      if (isRejected(prepared)) return response({ errors: prepared.errors }, 400);
      if (prepared.kind === 'subscription') return response(SUBSCRIPTION_OVER_HTTP, 400);
      const result = await pipeline.executeInTurn(prepared, contextValue.request);
      return response(result, isOverloaded(result) ? 503 : undefined);
    },
  };
  const started = Promise.resolve(listener);
  return { requestDidStart: () => started };
}

/** Apollo's parser stops where the pipeline's would; it only says so differently. */
function inPipelineWords(error: GraphQLFormattedError, maxTokens: number): GraphQLFormattedError {
  if (!error.message.includes('Document contains more that')) return error;
  return tooExpensive('tokens', maxTokens + 1, { ...defaultPriceLimits, maxTokens }).toJSON();
}

const SUBSCRIPTION_OVER_HTTP: ExecutionResult = {
  errors: [
    clientError(
      'NOT_SUPPORTED',
      'Subscriptions are served over WebSocket (graphql-transport-ws) at this same path.',
    ),
  ],
};

/** Refused by the pipeline because too many wait; the same status as the refusal of ./graphql-route.ts. */
function isOverloaded({ data, errors }: ExecutionResult): boolean {
  return data === undefined && errors?.[0]?.extensions.code === 'OVERLOADED';
}

function response(result: ExecutionResult, status?: number): GraphQLResponse {
  return {
    http: status === undefined ? { headers: NO_HEADERS } : { status, headers: NO_HEADERS },
    // GraphQLError prints itself in the response format (its toJSON).
    body: { kind: 'single', singleResult: result as FormattedExecutionResult<Record<string, unknown>> },
  };
}
