// Lints schema.graphql (code is Biome's) by graphql-eslint's own sets of rules for schemas and for Relay. Where they are told
// otherwise, the reason stands beside it.
import { readFileSync } from 'node:fs';
import graphql from '@graphql-eslint/eslint-plugin';
import { buildSchema, isObjectType } from 'graphql';

const { rules: schemaRules } = graphql.configs['flat/schema-recommended'];
const { rules: relayRules } = graphql.configs['flat/schema-relay'];
const objects = 'ObjectTypeDefinition,ObjectTypeExtension';
const { [objects]: ofObjects, ...naming } = schemaRules['@graphql-eslint/naming-convention'][1];

/** Only objects with a global id have a field `id`: envelopes, parts and groups must not be taken for objects by caches. */
function withoutId() {
  const schema = buildSchema(readFileSync(new URL('./schema.graphql', import.meta.url), 'utf8'));
  return Object.values(schema.getTypeMap())
    .filter((type) => isObjectType(type) && !type.getInterfaces().some(({ name }) => name === 'Node'))
    .map(({ name }) => name);
}

// biome-ignore lint/style/noDefaultExport: that is how ESLint reads it
export default [
  {
    files: ['schema.graphql'],
    languageOptions: {
      parser: graphql.parser,
      parserOptions: { graphQLConfig: { schema: './schema.graphql' } },
    },
    plugins: { '@graphql-eslint': graphql },
    rules: {
      ...schemaRules,
      ...relayRules,
      '@graphql-eslint/naming-convention': [
        'error',
        // The class is called VGPU_type in XAPI.
        { ...naming, 'ObjectTypeDefinition[name.value!=VGPUType]': ofObjects },
      ],
      '@graphql-eslint/strict-id-in-types': ['error', { exceptions: { types: withoutId() } }],
      // Bounded sets are plain lists, and connections have `nodes` beside `edges`.
      '@graphql-eslint/relay-edge-types': ['error', { listTypeCanWrapOnlyEdgeType: false }],
      // Fields have XAPI's names, and XAPI says `host.hostname`.
      '@graphql-eslint/no-typename-prefix': 'off',
    },
  },
];
