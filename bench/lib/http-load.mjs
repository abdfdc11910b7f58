// GraphQL requests over kept-alive connections, and what they cost the server that answers them.
import { Agent, request as httpRequest } from 'node:http';
import { cpuMs } from './processes.mjs';
import { median, round } from './statistics.mjs';

/** A client with `connections` sockets to each server; `post` answers `{ status, text }`, `close` ends the sockets. */
export function httpClient(connections) {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });

  function post(url, body) {
    return new Promise((resolve, reject) => {
      const request = httpRequest(
        url,
        {
          agent,
          method: 'POST',
          headers: { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) },
        },
        (response) => {
          const chunks = [];
          response.on('data', (chunk) => chunks.push(chunk));
          response.on('end', () =>
            resolve({ status: response.statusCode, text: Buffer.concat(chunks).toString('utf8') }),
          );
        },
      );
      request.on('error', reject);
      request.end(body);
    });
  }

  /** Asks `count` times, on all connections at once. */
  async function load(url, body, count) {
    let left = count;
    const lane = async () => {
      while (left-- > 0) {
        const { status, text } = await post(url, body);
        if (status !== 200 || text.includes('"errors"'))
          throw new Error(`${url}: ${status} ${text.slice(0, 300)}`);
      }
    };
    await Promise.all(Array.from({ length: connections }, lane));
  }

  return { post, load, close: () => agent.destroy() };
}

/**
 * Server CPU per request in microseconds, by the name of the server: `{ name: [round, …] }`. In each round one server
 * after the other answers `count` times; the first `warm` rounds are not told.
 */
export async function interleavedCosts(client, targets, { body, count, rounds, warm }) {
  const costs = Object.fromEntries(Object.keys(targets).map((name) => [name, []]));
  for (let at = 0; at < rounds + warm; at++) {
    for (const [name, { url, pid }] of Object.entries(targets)) {
      const before = cpuMs(pid);
      await client.load(url, body, count);
      if (at >= warm) costs[name].push(((cpuMs(pid) - before) / count) * 1000);
    }
  }
  return costs;
}

/** The median of each round's cost by the peer's of the same round: what else the machine did then weighed on both. */
export function ratioOf(costs, peer) {
  return round(median(costs.map((cost, at) => cost / peer[at])), 2);
}
