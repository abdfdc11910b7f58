// Refs inside of texts: results and errors of tasks name objects by them. Refs never leave the gateway, so a
// text is shown with the uuids of what is visible in their place.
import { mirroredClasses } from '../../../xapi/datamodel/datamodel.ts';
import type { ClassName } from '../../../xapi/datamodel/types.ts';
import type { Ref, XapiRecord } from '../../../xapi/record.ts';
import type { Sight } from '../sight.ts';

/**
 * OpaqueRef:NULL is one too; DummyRef is what xapi has for tasks of its own. Dots and bars are no part of a
 * sentence.
 */
const REF = /(?:OpaqueRef|DummyRef):(?:[\w|.-]*[\w|])?/gi;
const NULL_REF = 'OpaqueRef:NULL';
/** In place of a ref that leads nowhere, or to what is hidden. */
const HIDDEN = '(unknown)';

/** Every ref in a text, in its order, each once; the null ref is none. */
export function refsIn(text: string): readonly Ref[] {
  return [...new Set(text.match(REF) ?? [])].filter((ref) => ref !== NULL_REF);
}

/** The whole text is one ref, the null ref included. */
export function isRef(text: string): boolean {
  const [first] = text.match(REF) ?? [];
  return first !== undefined && first === text;
}

/** What results and errors name most. */
const USUAL: readonly ClassName[] = [
  'VM',
  'VDI',
  'host',
  'SR',
  'VBD',
  'VIF',
  'PIF',
  'network',
  'PBD',
  'task',
];
const SEARCHED: readonly ClassName[] = [...new Set([...USUAL, ...mirroredClasses.map(({ name }) => name)])];

/** The visible record of any class that a ref leads to. Refs are unique in their pool, whatever the class. */
export function findByRef(from: XapiRecord, ref: Ref, sight: Sight): XapiRecord | undefined {
  for (const cls of SEARCHED) {
    const record = sight.get(from, cls, ref);
    if (record) return record;
  }
  return undefined;
}

export const refLimits = {
  /** Different refs that are looked up for one value, whatever its texts are: any of them may lead to any class. */
  lookups: 256,
} as const;

/**
 * What puts uuids in place of the refs of visible records, and makes all other refs unreadable: those beyond the limit
 * too. One for all texts of a value, so that its cost is bounded however many they are.
 */
export function refRemover(from: XapiRecord, sight: Sight): (text: string) => string {
  const known = new Map<Ref, string>([[NULL_REF, 'NULL']]);
  const lookUp = (ref: Ref): string => {
    const shown = known.get(ref);
    if (shown !== undefined) return shown;
    if (known.size > refLimits.lookups) return HIDDEN;
    const found = findByRef(from, ref, sight)?.uuid ?? HIDDEN;
    known.set(ref, found);
    return found;
  };
  return (text) => text.replace(REF, lookUp);
}

/** The text with uuids in place of the refs of visible records, and all other refs made unreadable. */
export function withoutRefs(from: XapiRecord, text: string, sight: Sight): string {
  return refRemover(from, sight)(text);
}

/**
 * The text with every ref made unreadable, for texts whose refs nobody wants to follow (`host_OpaqueRef:…` in
 * sm_config).
 */
export function maskRefs(text: string): string {
  return text.replace(REF, HIDDEN);
}
