// The compiled execution (graphql-jit) against the reference (graphql-js), over one corpus.
import { type ExecutionResult, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { maskError } from '../../src/graphql/errors.ts';
import { isRejected } from '../../src/graphql/pipeline/contract.ts';
import { PreparedDocument } from '../../src/graphql/pipeline/prepared-document.ts';
import { RecordDecoder } from '../../src/xapi/decode/record-decoder.ts';
import { type Case, corpus } from './corpus.ts';
import { emptyEstate, estateOf, logger } from './estate.ts';
import { built, dataOf, everybody, pipelineOver } from './gateway.ts';

const estate = estateOf({ hosts: 3, vms: 30 });
const pipeline = pipelineOver([estate]);
const { schema } = built;

/** What a client receives: JSON drops what is undefined, and shows the order of keys. */
function asReceived(result: ExecutionResult): unknown {
  const errors = (result.errors ?? []).map((error) => maskError(error, logger).toJSON());
  return { data: JSON.stringify(result.data), errors: errors.map((error) => JSON.stringify(error)).sort() };
}

/** Both answers to a case: [graphql-js, graphql-jit]. */
function bothAnswers({ query, operationName, variables }: Case): [unknown, unknown] {
  const prepared = pipeline.prepare({ query, operationName, variables });
  if (isRejected(prepared)) throw new Error(prepared.errors.map(({ message }) => message).join('; '));
  const document = new PreparedDocument(parse(query), 0);
  const operation = document.operations.find(
    (one) => one.operation.name?.value === prepared.operation.name?.value,
  );
  const compiled = operation?.compiled(schema, prepared.variables);
  if (!operation || !compiled) throw new Error('not compiled');
  const results = [operation.interpreted(schema), compiled].map((run) => {
    const result = run({}, pipeline.createView(everybody), prepared.variables);
    if ('then' in result) throw new Error('execution went asynchronous');
    return asReceived(result);
  });
  return [results[0], results[1]];
}

describe('the compiled execution answers as graphql-js does', () => {
  it.each(Object.entries(corpus))('%s', (_name, one) => {
    const [reference, compiled] = bothAnswers(one);
    expect(compiled).toEqual(reference);
  });

  it('for ids through the interface', () => {
    const data = dataOf<{ vms: { nodes: { id: string; host: { id: string } | null }[] } }>(
      pipeline,
      '{ vms(first: 4) { nodes { id host { id } } } }',
    );
    const ids = data.vms.nodes.flatMap(({ id, host }) => (host ? [id, host.id] : [id]));
    const query = corpus['an interface']?.query ?? '';
    const [reference, compiled] = bothAnswers({ query, variables: { ids } });
    expect(compiled).toEqual(reference);
    expect(JSON.stringify(reference)).toContain('vm-0');
  });

  it('for enum values and numbers that no table and no JSON knows, as decode leaves them', () => {
    const odd = emptyEstate(7);
    odd.add('pool', 0);
    const record = new RecordDecoder(odd.pool.key).decode('VM', 'OpaqueRef:odd', {
      uuid: '11111111-1111-4111-8111-111111111111',
      name_label: 'odd',
      power_state: 'Levitating',
      HVM_shadow_multiplier: Number.NaN,
      memory_static_max: 9007199254740993n,
    });
    odd.store.apply({ events: [{ cls: 'VM', ref: record.$ref, operation: 'add', generation: 1, record }] });
    const over = pipelineOver([odd]);
    const query = '{ vms { nodes { nameLabel powerState hvmShadowMultiplier memoryStaticMax } } }';
    const answers = [1, 2, 3].map(() => dataOf(over, query));
    expect(new Set(answers.map((answer) => JSON.stringify(answer)))).toEqual(
      new Set([
        '{"vms":{"nodes":[{"nameLabel":"odd","powerState":"UNKNOWN","hvmShadowMultiplier":null,"memoryStaticMax":"9007199254740993"}]}}',
      ]),
    );
  });
});
