// As many WebSockets as subscribers, each with a subscription to the newest metrics of one VM; several watch the same one.
// argv: `{ url, uuids, subscribers }`. Answers when each has its snapshot; on any message `{ received }`: messages so far.
import { createClient } from 'graphql-ws';
import WebSocket from 'ws';

const { url, uuids, subscribers } = JSON.parse(process.argv[2]);
const METRICS = '[CPU_USAGE, MEMORY_USED, NETWORK_RX, NETWORK_TX, DISK_READ, DISK_WRITE]';
/** By turns: a list that shows the newest samples, and the stream that appends each. */
const QUESTIONS = [
  {
    query: `subscription ($uuid: UUID!) {
      vms(filter: { uuid: { eq: $uuid } }) {
        complete upserted { uuid latestMetrics(metrics: ${METRICS}) { metric value at } }
      }
    }`,
    isThere: ({ vms }) => vms.complete && vms.upserted.length > 0,
  },
  {
    query: `subscription ($uuid: UUID!) {
      metricSamples(of: { vms: { uuid: { eq: $uuid } } }, metrics: ${METRICS}) {
        kind objects { object { id } series { metric start values } }
      }
    }`,
    isThere: ({ metricSamples }) => metricSamples.kind === 'SNAPSHOT',
  },
];
let received = 0;
const opened = Array.from({ length: subscribers }, (_, at) => {
  const client = createClient({ url, webSocketImpl: WebSocket, retryAttempts: 0 });
  // Every VM has both kinds, whichever of the two numbers is even.
  const { query, isThere } = QUESTIONS[Math.floor(at / uuids.length) % QUESTIONS.length];
  return new Promise((resolve) => {
    client.subscribe(
      { query, variables: { uuid: uuids[at % uuids.length] } },
      {
        next({ data, errors }) {
          if (errors) throw new Error(JSON.stringify(errors));
          received += 1;
          if (isThere(data)) resolve();
        },
        error(error) {
          throw error instanceof Error ? error : new Error(JSON.stringify(error?.reason ?? error));
        },
        complete() {},
      },
    );
  });
});
process.on('message', () => process.send({ received }));
process.on('SIGTERM', () => process.exit(0));
await Promise.all(opened);
process.send({});
