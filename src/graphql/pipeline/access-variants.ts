// The schema that an operation runs on for a profile: the shared one where nothing that it selects is denied, else a
// variant on which the denied fields are null.
import type { DocumentNode, GraphQLSchema } from 'graphql';
import { deniedCoordinates, selectedCoordinates, withDenied } from '../access/denied.ts';
import type { AccessProfile } from '../access/policy.ts';
import type { BuiltSchema } from '../schema/build.ts';
import { pipelineLimits } from './limits.ts';

export class AccessVariants {
  readonly #built: BuiltSchema;
  readonly #byDocument = new WeakMap<DocumentNode, Map<string, GraphQLSchema>>();
  readonly #bySet = new Map<string, GraphQLSchema>();

  constructor(built: BuiltSchema) {
    this.#built = built;
  }

  schemaFor(document: DocumentNode, profile: AccessProfile): GraphQLSchema {
    const known = this.#byDocument.get(document);
    const found = known?.get(profile.fingerprint);
    if (found) return found;
    const { schema, rules } = this.#built;
    const denied = deniedCoordinates(selectedCoordinates(schema, document), rules, profile);
    const variant = denied.length === 0 ? schema : this.#variant(denied);
    const byProfile = known ?? new Map<string, GraphQLSchema>();
    if (byProfile.size >= pipelineLimits.maxVariants) byProfile.clear();
    byProfile.set(profile.fingerprint, variant);
    this.#byDocument.set(document, byProfile);
    return variant;
  }

  #variant(denied: readonly string[]): GraphQLSchema {
    const key = denied.join();
    const known = this.#bySet.get(key);
    if (known) return known;
    if (this.#bySet.size >= pipelineLimits.maxVariants) this.#bySet.clear();
    const variant = withDenied(this.#built.schema, denied);
    this.#bySet.set(key, variant);
    return variant;
  }
}
