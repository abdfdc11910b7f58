// A valid document with all that is derived from it once: its operations, their shape's price, and how they run.
import {
  BREAK,
  type DocumentNode,
  type ExecutionResult,
  execute as executeByInterpreter,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  visit,
} from 'graphql';
import { compileQuery, isCompiledQuery } from 'graphql-jit';
import { fragmentsOf, type Structure, StructureMeter } from '../pricing/structure.ts';
import { withCoercedVariables } from './coerced-variables.ts';
import { conditionVariables, withoutConditions } from './conditions.ts';
import type { Price, View } from './contract.ts';
import { pipelineLimits } from './limits.ts';

type Variables = Readonly<Record<string, unknown>>;
export type Run = (root: unknown, view: View, variables: Variables) => Result;
export type Result = ExecutionResult | Promise<ExecutionResult>;

/** From which sight on an operation is compiled, and whether even where it looks at the schema. */
export interface CompileFrom {
  readonly sight: number;
  readonly introspective?: boolean;
}

/** Most documents that are seen twice are seen often. */
const ON_SECOND_SIGHT: CompileFrom = { sight: 2 };
export const ON_FIRST_SIGHT: CompileFrom = { sight: 1, introspective: true };

export class PreparedDocument {
  readonly document: DocumentNode;
  readonly tokens: number;
  readonly operations: readonly PreparedDocumentOperation[];
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  /** Variables that decide what is selected. */
  readonly conditions: readonly string[];
  #isIntrospective: boolean | undefined;
  #asksMuch: boolean | undefined;

  constructor(document: DocumentNode, tokens: number) {
    this.document = document;
    this.tokens = tokens;
    this.fragments = fragmentsOf(document);
    this.conditions = conditionVariables(document);
    const meter = new StructureMeter(document);
    this.operations = document.definitions
      .filter((definition) => definition.kind === Kind.OPERATION_DEFINITION)
      .map((operation) => new PreparedDocumentOperation(this, operation, meter.measure(operation)));
  }

  /** Whether it does what may take long, as far as names tell: what it will cost only running it shows. */
  get asksMuch(): boolean {
    this.#asksMuch ??=
      hasFieldNamed(this.document, HEAVY_FIELDS) || hasArgumentNamed(this.document, HEAVY_ARGUMENTS);
    return this.#asksMuch;
  }

  /** Whether it looks at the schema. That compiles slowly and is asked rarely: it is mostly left to the interpreter. */
  get isIntrospective(): boolean {
    this.#isIntrospective ??= hasFieldNamed(this.document, ['__schema', '__type']);
    return this.#isIntrospective;
  }
}

/** How an operation runs on one schema with one set of truth values of its conditions. */
interface Variant {
  run: Run;
  sights: number;
}

export class PreparedDocumentOperation {
  readonly owner: PreparedDocument;
  readonly operation: OperationDefinitionNode;
  readonly structure: Structure;
  /** The price where no variable can change it, and it is within the limits. */
  constantPrice: Price | undefined;
  /** What running it has cost, in comparisons: the last time, or half of what it was before if that is more. */
  work: number | undefined;
  readonly #variants = new Map<GraphQLSchema, Map<string, Variant>>();

  constructor(owner: PreparedDocument, operation: OperationDefinitionNode, structure: Structure) {
    this.owner = owner;
    this.operation = operation;
    this.structure = structure;
  }

  /** Remembers what a run has cost. Variables may make the next one dearer again: a single light run proves little. */
  remember(work: number): void {
    this.work = Math.max(work, (this.work ?? 0) / 2);
  }

  /** How the operation runs on `schema` now: interpreted at first, compiled from its second sight on. */
  run(schema: GraphQLSchema, variables: Variables, from: CompileFrom = ON_SECOND_SIGHT): Run {
    const { conditions } = this.owner;
    const key = conditions.length === 0 ? '' : conditions.map((name) => variables[name] === true).join();
    let variants = this.#variants.get(schema);
    if (!variants) {
      variants = new Map();
      this.#variants.set(schema, variants);
    }
    let variant = variants.get(key);
    if (!variant) {
      variant = { run: this.interpreted(schema), sights: 0 };
      // More sets of truth values than that stay interpreted.
      if (variants.size < pipelineLimits.maxVariants) variants.set(key, variant);
    }
    variant.sights += 1;
    if (variant.sights === from.sight) {
      variant.run = this.compiled(schema, variables, from.introspective) ?? variant.run;
    }
    return variant.run;
  }

  interpreted(schema: GraphQLSchema): Run {
    const { document } = this.owner;
    const operationName = this.operation.name?.value;
    return (rootValue, contextValue, variables) =>
      // Variables are coerced already: parsers accept their own results, here as in the compiled query.
      executeByInterpreter({
        schema,
        document,
        rootValue,
        contextValue,
        variableValues: variables,
        ...(operationName === undefined ? {} : { operationName }),
      });
  }

  /** Undefined for what is better left to the interpreter. Answers the same as it: a test holds both together. */
  compiled(schema: GraphQLSchema, forVariables: Variables, introspective = false): Run | undefined {
    const { document, isIntrospective } = this.owner;
    if (isIntrospective && !introspective) return undefined;
    const compiling = withCoercedVariables(schema, withoutConditions(document, forVariables));
    const compiled = compileQuery(compiling.schema, compiling.document, this.operation.name?.value, {
      // Records hold leaves in final form (decode sees to it), and custom scalars are serialized anyway.
      disableLeafSerialization: true,
    });
    if (!isCompiledQuery(compiled)) return undefined;
    return (root, view, variables) => compiled.query(root, view, variables);
  }
}

/** What looks through whole lists. */
const HEAVY_FIELDS: readonly string[] = ['aggregate', 'dashboard', 'groups', 'search'];
const HEAVY_ARGUMENTS: readonly string[] = ['filter', 'orderBy'];

function hasArgumentNamed(document: DocumentNode, names: readonly string[]): boolean {
  let found = false;
  visit(document, {
    Argument({ name }) {
      if (!names.includes(name.value)) return undefined;
      found = true;
      return BREAK;
    },
  });
  return found;
}

function hasFieldNamed(document: DocumentNode, names: readonly string[]): boolean {
  let found = false;
  visit(document, {
    Field({ name }) {
      if (!names.includes(name.value)) return undefined;
      found = true;
      return BREAK;
    },
  });
  return found;
}
