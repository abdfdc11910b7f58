// What docs/subscriptions.md says beside its documents (which test/readme.integration.test.ts runs): the snippets work
// as they stand, the numbers are those of the code, the table of fields is the envelope.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isObjectType } from 'graphql';
import { CloseCode } from 'graphql-ws';
import { describe, expect, it } from 'vitest';
import { CHECKPOINT_LOOKS, LIVE_LIMITS } from '../../../src/graphql/live/limits.ts';
import { gatewaySchema } from '../../../src/graphql/schema/gateway-schema.ts';
import { WS_LIMITS } from '../../../src/http/ws/limits.ts';
import { startTestGateway } from '../../helpers/gateway.ts';
import { readBlocks } from '../../helpers/markdown.ts';
import { ROOT } from '../../helpers/process.ts';

const FILE = join(ROOT, 'docs/subscriptions.md');
const text = readFileSync(FILE, 'utf8');
const snippets = readBlocks(FILE).filter(({ language }) => language === 'js');

/** Runs a module from the checkout, so that it finds its packages, until it has printed `lines` lines. */
async function run(module: string, lines: number): Promise<string[]> {
  const child = spawn(process.execPath, ['--input-type=module'], { cwd: ROOT });
  const printed: string[] = [];
  let errors = '';
  try {
    await new Promise<void>((resolve, reject) => {
      child.stderr.on('data', (data) => {
        errors += data;
      });
      child.stdout.on('data', (data) => {
        printed.push(...String(data).split('\n').filter(Boolean));
        if (printed.length >= lines) resolve();
      });
      child.on('close', (code) => reject(new Error(`it ended with ${code}: ${errors}`)));
      child.stdin.end(module);
    });
    return printed;
  } finally {
    child.kill();
  }
}

describe('docs/subscriptions.md', () => {
  it('shows a client that works as it stands', async () => {
    const gateway = await startTestGateway();
    try {
      const module = snippets.map((snippet) => snippet.text).join('\n');
      expect(module).toContain('ws://127.0.0.1:4000/graphql');
      const running = run(module.replace('ws://127.0.0.1:4000/graphql', gateway.socketUrl), 1);
      const { data } = (await gateway.query('{ vms { totalCount } }')) as {
        data: { vms: { totalCount: number } };
      };
      expect(await running).toEqual([`${data.vms.totalCount} VMs`]);
    } finally {
      await gateway.close();
    }
  });

  it('describes exactly the fields of the envelope', () => {
    const type = gatewaySchema().schema.getType('VMStreamMessage');
    const fields = isObjectType(type) ? Object.keys(type.getFields()) : [];
    const described = [...text.matchAll(/^\| `(\w+)` \|/gm)].map((match) => match[1] ?? '');
    expect(described.sort()).toEqual(fields.sort());
  });

  it('names the numbers of the code', () => {
    expect(LIVE_LIMITS.windowObjects).toBe(1_000);
    expect(text).toContain('At most 1,000 objects');
    expect(text).toContain(`(${LIVE_LIMITS.chunkObjects} unless told, and never more)`);
    const { checkpointMs } = LIVE_LIMITS;
    const [least, most] = [checkpointMs / 1_000, (checkpointMs + checkpointMs / CHECKPOINT_LOOKS) / 1_000];
    expect(text.replace(/\s+/g, ' ')).toContain(`${least} to ${most} seconds after its last message`);
    expect(WS_LIMITS.stalledMs).toBe(60_000);
    expect(text).toContain('nothing at all for a minute');
    expect(WS_LIMITS.initTimeoutMs).toBe(5_000);
    expect(text).toContain('within 5 seconds');
  });

  it('lists the closing codes that the server uses', () => {
    const listed = [...text.matchAll(/^\| (\d{4}) \|/gm)].map((match) => Number(match[1]));
    expect(listed).toEqual([
      1001,
      1009,
      CloseCode.BadRequest,
      CloseCode.Unauthorized,
      CloseCode.Forbidden,
      CloseCode.SubprotocolNotAcceptable,
      CloseCode.ConnectionInitialisationTimeout,
      CloseCode.SubscriberAlreadyExists,
      CloseCode.TooManyInitialisationRequests,
      CloseCode.InternalServerError,
    ]);
  });
});
