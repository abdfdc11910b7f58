// Which fields of an operation a profile may not read, and the schema on which those fields are null. Computed once
// per operation and profile; where nothing is denied, the shared schema (and compiled query) serves.
import { MapperKind, mapSchema } from '@graphql-tools/utils';
import {
  type DocumentNode,
  type GraphQLSchema,
  getNullableType,
  isAbstractType,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import type { View } from '../pipeline/contract.ts';
import type { AccessProfile } from './policy.ts';
import type { AccessRules } from './rules.ts';

/** Coordinates that a valid document selects; a field of an interface stands for that of every implementation too. */
export function selectedCoordinates(schema: GraphQLSchema, document: DocumentNode): ReadonlySet<string> {
  const coordinates = new Set<string>();
  const types = new TypeInfo(schema);
  visit(
    document,
    visitWithTypeInfo(types, {
      Field(node) {
        const parent = types.getParentType();
        if (!parent) return;
        coordinates.add(`${parent.name}.${node.name.value}`);
        if (!isAbstractType(parent)) return;
        for (const { name } of schema.getPossibleTypes(parent)) coordinates.add(`${name}.${node.name.value}`);
      },
    }),
  );
  return coordinates;
}

/** Sorted; empty for most. */
export function deniedCoordinates(
  coordinates: ReadonlySet<string>,
  rules: AccessRules,
  profile: AccessProfile,
): readonly string[] {
  return [...coordinates]
    .filter((coordinate) => {
      const action = rules.get(coordinate);
      return action !== undefined && !profile.allows(action);
    })
    .sort();
}

/** What views count, so that `extensions.denied` can say how often. */
export interface DeniedCounter {
  countDenied(coordinate: string): void;
}

/** `schema` with every denied field null (and nullable), its resolver never called. */
export function withDenied(schema: GraphQLSchema, denied: readonly string[]): GraphQLSchema {
  const coordinates = new Set(denied);
  return mapSchema(schema, {
    [MapperKind.OBJECT_FIELD]: (config, fieldName, typeName) => {
      const coordinate = `${typeName}.${fieldName}`;
      if (!coordinates.has(coordinate)) return config;
      const resolve = (_source: unknown, _args: unknown, view: View & DeniedCounter) => {
        view.countDenied(coordinate);
        return null;
      };
      return { ...config, type: getNullableType(config.type), resolve };
    },
    [MapperKind.INTERFACE_FIELD]: (config, fieldName, typeName) =>
      coordinates.has(`${typeName}.${fieldName}`)
        ? { ...config, type: getNullableType(config.type) }
        : config,
  });
}
