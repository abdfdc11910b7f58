// The cost of a document's shape: depth, aliases, root fields. Needs no schema and no validity, so it is known before
// validation, whose own cost it bounds. Fragments are measured once each, however often they are spread.
import {
  type DocumentNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';

export interface Structure {
  readonly depth: number;
  readonly aliases: number;
  /** Fields of the selection set itself, those of fragments included. */
  readonly rootFields: number;
  /** Fields in all when every fragment is written out: what compiling and collecting fields cost. */
  readonly fields: number;
}

const NOTHING: Structure = { depth: 0, aliases: 0, rootFields: 0, fields: 0 };

export class StructureMeter {
  readonly #fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly #measured = new Map<string, Structure>();

  constructor(document: DocumentNode) {
    this.#fragments = fragmentsOf(document);
  }

  measure(operation: OperationDefinitionNode): Structure {
    return this.#answered(operation.selectionSet);
  }

  /** A selection set that makes an object of the answer: of an operation or a field, not of a fragment. */
  #answered(selectionSet: SelectionSetNode): Structure {
    const inner = this.#selectionSet(selectionSet);
    return { ...inner, aliases: inner.aliases + this.#repeats(selectionSet, new Set(), new Set()) };
  }

  #selectionSet({ selections }: SelectionSetNode): Structure {
    let depth = 0;
    let aliases = 0;
    let rootFields = 0;
    let fields = 0;
    for (const selection of selections) {
      const inner = this.#selection(selection);
      depth = Math.max(depth, inner.depth);
      aliases += inner.aliases;
      rootFields += inner.rootFields;
      fields += inner.fields;
    }
    return { depth, aliases, rootFields, fields };
  }

  #selection(selection: SelectionNode): Structure {
    if (selection.kind === Kind.FRAGMENT_SPREAD) return this.#fragment(selection.name.value);
    if (selection.kind === Kind.INLINE_FRAGMENT) return this.#selectionSet(selection.selectionSet);
    const { depth, aliases, fields } = selection.selectionSet
      ? this.#answered(selection.selectionSet)
      : NOTHING;
    return {
      depth: depth + 1,
      aliases: aliases + (selection.alias ? 1 : 0),
      rootFields: 1,
      fields: fields + 1,
    };
  }

  /**
   * Fields that one object of the answer is asked for again, through fragments too: validation compares all of them
   * with each other.
   */
  #repeats({ selections }: SelectionSetNode, names: Set<string>, spread: Set<string>): number {
    let repeats = 0;
    for (const selection of selections) {
      if (selection.kind === Kind.FIELD) {
        const name = (selection.alias ?? selection.name).value;
        if (names.has(name)) repeats += 1;
        names.add(name);
      } else if (selection.kind === Kind.INLINE_FRAGMENT) {
        repeats += this.#repeats(selection.selectionSet, names, spread);
      } else if (!spread.has(selection.name.value)) {
        spread.add(selection.name.value);
        const fragment = this.#fragments.get(selection.name.value);
        if (fragment) repeats += this.#repeats(fragment.selectionSet, names, spread);
      }
    }
    return repeats;
  }

  #fragment(name: string): Structure {
    const known = this.#measured.get(name);
    if (known) return known;
    // A cycle counts as nothing here; validation refuses it.
    this.#measured.set(name, NOTHING);
    const fragment = this.#fragments.get(name);
    const structure = fragment ? this.#selectionSet(fragment.selectionSet) : NOTHING;
    this.#measured.set(name, structure);
    return structure;
  }
}

export function fragmentsOf(document: DocumentNode): ReadonlyMap<string, FragmentDefinitionNode> {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  }
  return fragments;
}

/** Lexical tokens of a parsed document; 0 where it was parsed without locations. */
export function countTokens(document: DocumentNode): number {
  let count = 0;
  for (let token = document.loc?.startToken.next; token?.next; token = token.next) count += 1;
  return count;
}
