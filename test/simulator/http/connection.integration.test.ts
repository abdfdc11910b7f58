// One connection that is used for long.
import { connect } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { type SimulatedPool, startSimulatedPool } from '../../../src/simulator/simulator.ts';
import { requestText } from '../../conformance/raw-http.ts';
import { Client } from '../client.ts';

let pool: SimulatedPool;
afterEach(() => pool.close());

describe('a connection', () => {
  it('leaves nothing behind of the answers that were too large for one write', async () => {
    pool = await startSimulatedPool({ hosts: 1, vms: 2000 });
    const client = new Client(pool.url);
    await client.login(pool.username, pool.password);
    const warnings: string[] = [];
    const onWarning = (warning: Error) => warnings.push(warning.name);
    process.on('warning', onWarning);
    const { hostname, port } = new URL(pool.url);
    const socket = connect({ host: hostname, port: Number(port) });
    const call = { jsonrpc: '2.0', method: 'VM.get_all_records', params: [client.session], id: 1 };
    const text = requestText({ method: 'POST', path: '/jsonrpc', body: JSON.stringify(call) });
    let asked = 0;
    let tail = '';
    try {
      socket.write(text);
      for await (const chunk of socket) {
        tail = (tail + chunk.subarray(-16).toString('latin1')).slice(-16);
        if (!tail.endsWith('"id":1}')) continue;
        asked += 1;
        if (asked === 15) break;
        socket.write(text);
      }
    } finally {
      socket.destroy();
      process.off('warning', onWarning);
    }
    expect(asked).toBe(15);
    expect(warnings).toEqual([]);
  });
});
