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
      const prepared = pipeline.prepare({ ...request, query: source });
      if (isRejected(prepared)) return response({ errors: prepared.errors }, 400);
      if (prepared.kind === 'subscription') return response(SUBSCRIPTION_OVER_HTTP, 400);
      return response(await pipeline.execute(prepared, contextValue.request));
    },
    // What Apollo could not parse is told in the pipeline's words as well.
    willSendResponse: async (context) => {
      if (context.document || context.source === undefined) return;
      const prepared = pipeline.prepare({ query: context.source });
      if (isRejected(prepared)) context.response.body = response({ errors: prepared.errors }).body;
    },
  };
  const started = Promise.resolve(listener);
  return { requestDidStart: () => started };
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
