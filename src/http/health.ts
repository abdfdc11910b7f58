// For whoever watches the process: is it alive, and does it answer from synced pools? Says nothing about the estate.
import type { FastifyInstance } from 'fastify';
import type { Pools } from '../pool/contract.ts';

/**
 * Ready once some pool has been read and none is still on its way to its first state. A pool that is lost later, or
 * cannot be reached at all, does not make the gateway unready: the others are served, and answers say what is stale.
 */
export function isReady(pools: Pools): boolean {
  const statuses = pools.list().map((pool) => pool.status);
  if (statuses.length === 0) return true;
  return (
    statuses.some((status) => status.syncedAtMs !== null) &&
    statuses.every((status) => status.syncedAtMs !== null || status.lastError !== null)
  );
}

/** `/healthz` answers while the event loop turns; `/readyz` is 503 until `ready()`. */
export function addHealth(app: FastifyInstance, ready: () => boolean): void {
  app.get('/healthz', (_request, reply) => {
    reply.header('cache-control', 'no-store').send({ status: 'ok' });
  });
  app.get('/readyz', (_request, reply) => {
    const isUp = ready();
    reply
      .code(isUp ? 200 : 503)
      .header('cache-control', 'no-store')
      .send({ status: isUp ? 'ready' : 'starting' });
  });
}
