// Object types by name, so that classes that point at each other need not import each other: type-graphql asks for a
// field's type when the schema is built, and by then it knows every class.
import { getMetadataStorage } from 'type-graphql';
import { known } from '../../lib/assert.ts';
import type { SourceClass } from '../pipeline/contract.ts';

/** For `@Field(objectNamed('Host'))`. @throws InvariantError while the schema is built, if no type has the name. */
export function objectNamed(name: string): () => SourceClass {
  return () => {
    const { objectTypes } = getMetadataStorage();
    return known(
      objectTypes.find((type) => type.name === name),
      `object type ${name}`,
    ).target;
  };
}

/** For `@Field(listOf('Host'))`. */
export function listOf(name: string): () => [SourceClass] {
  const type = objectNamed(name);
  return () => [type()];
}
