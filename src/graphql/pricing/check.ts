// Holds a price against the limits.
import type { GraphQLError } from 'graphql';
import { clientError } from '../errors.ts';
import type { Price } from '../pipeline/contract.ts';
import type { PriceLimits } from './limits.ts';

const limitOf = {
  nodes: 'maxNodes',
  values: 'maxValues',
  depth: 'maxDepth',
  aliases: 'maxAliases',
  rootFields: 'maxRootFields',
  fields: 'maxFields',
  tokens: 'maxTokens',
} as const satisfies Record<keyof Price, keyof PriceLimits>;

const words: Readonly<Record<keyof Price, string>> = {
  nodes: 'objects in the answer',
  values: 'values in the answer',
  depth: 'levels of nesting',
  aliases: 'aliases and repeated fields',
  rootFields: 'root fields',
  fields: 'fields',
  tokens: 'tokens',
};

/** Beyond this JSON's numbers and readers make no sense of a count. */
const LARGEST_SHOWN = Number.MAX_SAFE_INTEGER;

export function tooExpensive(what: keyof Price, price: number, limits: PriceLimits): GraphQLError {
  const limit = limitOf[what];
  const allowed = limits[limit];
  const shown = Math.min(price, LARGEST_SHOWN);
  return clientError(
    'OPERATION_TOO_EXPENSIVE',
    `the operation may need ${shown} ${words[what]}; ${limit} allows ${allowed}`,
    { extensions: { limit, price: shown, allowed } },
  );
}

/** One error per limit that is passed. */
export function checkPrice(price: Partial<Price>, limits: PriceLimits): GraphQLError[] {
  const parts = Object.entries(price) as [keyof Price, number][];
  return parts
    .filter(([what, cost]) => cost > limits[limitOf[what]])
    .map(([what, cost]) => tooExpensive(what, cost, limits));
}
