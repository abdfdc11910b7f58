// The newest samples of all pools for Prometheus, where the operator wants them. Behind the guard and the token, like all
// that tells of pools.
//
// Who asks while an answer is being made shares it, so that one is made at a time, however many ask. Some few may be on
// their way to their readers: an answer is as large as the estate.
import { Readable } from 'node:stream';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Clock } from '../lib/clock.ts';
import {
  type Exposition,
  type ExpositionFormat,
  ExpositionLimitError,
  expositionTypes,
} from '../metrics/export/exposition.ts';
import { type HttpProblem, NOBODY, sendProblem } from './answers.ts';
import type { Authenticate } from './token.ts';
import { Turns } from './turns.ts';

export const METRICS_PATH = '/metrics/pools';

/** Requests in progress at once, from their head to the end of their answer; more are answered 503. */
const MAX_SCRAPES = 4;

export interface MetricsRouteOptions {
  /** @throws ExpositionLimitError, by the promise. */
  readonly gather: () => Promise<Exposition>;
  readonly authenticate: Authenticate;
  readonly clock: Clock;
  /** Time in which an answer must have been taken by its client. */
  readonly answerTimeoutMs: number;
}

export function addMetricsRoute(app: FastifyInstance, options: MetricsRouteOptions): void {
  const { gather, authenticate, clock, answerTimeoutMs } = options;
  const turns = new Turns(clock, answerTimeoutMs);
  let inProgress = 0;
  let making: Promise<Exposition> | undefined;
  const leave = () => {
    inProgress -= 1;
  };
  const share = () => {
    making ??= gather().finally(() => {
      making = undefined;
    });
    return making;
  };

  async function answer({ method, headers }: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    const format = formatFor(headers.accept);
    reply.header('content-type', expositionTypes[format]).header('cache-control', 'no-store');
    if (method === 'HEAD') return reply.send();
    try {
      const chunks = (await share()).chunks(format);
      const bytes = chunks.reduce((sum, { length }) => sum + length, 0);
      turns.watch(reply.raw, bytes);
      return reply.header('content-length', bytes).send(Readable.from(chunks, { objectMode: false }));
    } catch (error) {
      if (error instanceof ExpositionLimitError) return sendProblem(reply, tooLarge(error));
      throw error;
    }
  }

  app.route({
    method: ['GET', 'HEAD'],
    url: METRICS_PATH,
    exposeHeadRoute: false,
    onRequest: (request, reply, done) => {
      if (!authenticate(request.headers.authorization)) {
        sendProblem(reply.header('www-authenticate', 'Bearer'), NOBODY);
        return;
      }
      if (inProgress >= MAX_SCRAPES) {
        sendProblem(reply.header('retry-after', '1'), OVERLOADED);
        return;
      }
      inProgress += 1;
      reply.raw.once('close', leave);
      turns.take(request.raw.socket, reply.raw, done);
    },
    handler: answer,
  });
}

const VERSIONS: readonly (readonly [name: string, version: string, format: ExpositionFormat])[] = [
  ['application/openmetrics-text', '1.0.0', 'openMetrics'],
  ['text/plain', '0.0.4', 'text'],
];

/**
 * The first of those that are preferred most, in a version that is spoken here. The older text for whoever names neither:
 * that is what programs understand that do not ask.
 */
export function formatFor(accept = ''): ExpositionFormat {
  let best: { format: ExpositionFormat; quality: number } | null = null;
  for (const range of accept.split(',')) {
    const [name, ...parameters] = range.split(';').map((part) => part.trim().toLowerCase());
    const parameter = (key: string) =>
      parameters.find((one) => one.startsWith(`${key}=`))?.slice(key.length + 1);
    const version = parameter('version');
    const quality = Number(parameter('q') ?? 1);
    const offer = VERSIONS.find(
      ([type, spoken]) => type === name && (version === undefined || version.replaceAll('"', '') === spoken),
    );
    if (offer && quality > (best?.quality ?? 0)) best = { format: offer[2], quality };
  }
  return best?.format ?? 'text';
}

function tooLarge({ maxSamples }: ExpositionLimitError): HttpProblem {
  return {
    statusCode: 503,
    code: 'EXPORT_TOO_LARGE',
    message:
      `The pools have more than ${maxSamples} samples, and half of them would be taken for all: ` +
      'XENOGRAPH_MAX_EXPORT_SAMPLES allows more.',
  };
}

const OVERLOADED: HttpProblem = {
  statusCode: 503,
  code: 'OVERLOADED',
  message: 'Others are being answered: try again.',
};
