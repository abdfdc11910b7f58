// schema.graphql: the whole schema with its directives, sorted, so that every change of it shows in review.
import { printSchemaWithDirectives } from '@graphql-tools/utils';
import { type GraphQLSchema, lexicographicSortSchema } from 'graphql';
import { gatewaySchema } from './gateway-schema.ts';

export function printGatewaySchema(schema: GraphQLSchema): string {
  return `${printSchemaWithDirectives(lexicographicSortSchema(schema)).trim()}\n`;
}

/** What the command `schema` prints and `schema.graphql` holds. */
export function emitSchema(): string {
  return printGatewaySchema(gatewaySchema().schema);
}
