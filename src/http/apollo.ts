// Apollo Server over the one pipeline: Apollo parses, validates and remembers documents, the pipeline coerces,
// prices and executes them (by graphql-jit, in `responseForOperation`). Nothing of Apollo reports to anybody.
//
// Absent on purpose: its HTTP layer. GraphQL over HTTP is ./graphql-route.ts: choosing the media type and checking
// the body there, once, costs a third of what `executeHTTPGraphQLRequest` spends on small operations.
import { ApolloServer, type ApolloServerPlugin, type GraphQLResponse, HeaderMap } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import type { ExecutionResult, FormattedExecutionResult } from 'graphql';
import { clientError } from '../graphql/errors.ts';
import { isRejected, type Pipeline, type RequestContext } from '../graphql/pipeline/contract.ts';
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
  /** Limit of the parser, as the pipeline's own. */
  readonly maxTokens: number;
}

/** The server, started; its owner calls `stop`. */
export async function startApollo({
  pipeline,
  log,
  maxTokens,
}: ApolloOptions): Promise<ApolloServer<ApolloContext>> {
  const apollo = new ApolloServer<ApolloContext>({
    schema: pipeline.schema,
    introspection: true,
    includeStacktraceInErrorResponses: false,
    // ./graphql-route.ts refuses what a foreign page could send, before Apollo sees it.
    csrfPrevention: false,
    persistedQueries: false,
    stopOnTerminationSignals: false,
    nodeEnv: 'production',
    parseOptions: { maxTokens },
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

function executeByPipeline(pipeline: Pipeline): ApolloServerPlugin<ApolloContext> {
  return {
    requestDidStart: async () => ({
      responseForOperation: async ({ document, request, contextValue }) => {
        const prepared = pipeline.prepareParsed(document, request);
        if (isRejected(prepared)) return response({ errors: prepared.errors }, 400);
        if (prepared.kind === 'subscription') return response(SUBSCRIPTION_OVER_HTTP, 400);
        return response(await pipeline.execute(prepared, contextValue.request));
      },
    }),
  };
}

const SUBSCRIPTION_OVER_HTTP: ExecutionResult = {
  errors: [
    clientError(
      'NOT_SUPPORTED',
      'Subscriptions are served over WebSocket (graphql-transport-ws) at this same path.',
    ),
  ],
};

function response(result: ExecutionResult, status?: number): GraphQLResponse {
  return {
    http: status === undefined ? { headers: NO_HEADERS } : { status, headers: NO_HEADERS },
    // GraphQLError prints itself in the response format (its toJSON).
    body: { kind: 'single', singleResult: result as FormattedExecutionResult<Record<string, unknown>> },
  };
}
