import type { ExecutionResult } from 'graphql';
import { describe, expect, it } from 'vitest';
import { isRejected } from '../../../src/graphql/pipeline/contract.ts';
import { ASKER, TestGateway } from '../live/following.ts';

function answers(query: string, variables: Readonly<Record<string, unknown>>): ExecutionResult[] {
  const gateway = new TestGateway();
  const pool = gateway.pools.start('a');
  pool.add('VM', 'web', { nameLabel: 'web', memoryStaticMax: 9_007_199_254_740_993n });
  pool.add('VM', 'db', { nameLabel: 'db' });
  // Interpreted at first, compiled from the second sight on.
  return [1, 2, 3].map(() => {
    const prepared = gateway.pipeline.prepare({ query, variables });
    if (isRejected(prepared)) throw new Error(JSON.stringify(prepared.errors));
    return JSON.parse(JSON.stringify(gateway.pipeline.execute(prepared, { principal: ASKER })));
  });
}

describe('a compiled document', () => {
  it('takes variables of a type that holds itself (compiling one never came to an end)', () => {
    const query = 'query ($filter: VMFilter) { vms(filter: $filter) { nodes { nameLabel } } }';
    const filter = { or: [{ nameLabel: { eq: 'db' } }, { and: [{ nameLabel: { eq: 'nobody' } }] }] };
    const expected = { data: { vms: { nodes: [{ nameLabel: 'db' }] } } };
    expect(answers(query, { filter })).toEqual([expected, expected, expected]);
  });

  it('keeps defaults, 64-bit integers, absent variables and the conditions of directives', () => {
    const query = `query ($max: BigInt, $name: String = "web", $with: Boolean!, $first: Int, $not: VMFilter) {
      vms(first: $first, filter: { nameLabel: { eq: $name }, memoryStaticMax: { eq: $max }, not: $not }) {
        nodes { nameLabel uuid @skip(if: $with) }
      }
    }`;
    const expected = { data: { vms: { nodes: [{ nameLabel: 'web' }] } } };
    const variables = { max: '9007199254740993', with: true };
    expect(answers(query, variables)).toEqual([expected, expected, expected]);
  });
});
