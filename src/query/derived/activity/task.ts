// XAPI tasks: how far they are, what they made, why they failed, what they work on.
import { errorFacts } from '../../../xapi/datamodel/errors.generated.ts';
import type { ClassName } from '../../../xapi/datamodel/types.ts';
import type { XapiRecord } from '../../../xapi/record.ts';
import type { Sight } from '../sight.ts';
import { entryOf, instantOf, refsOf, secondsSince, textOf } from '../values.ts';
import { parseFragment } from './fragment.ts';
import { findByRef, isRef, refRemover, refsIn } from './refs.ts';

export const taskLimits = {
  /** Objects of one result that are looked up. */
  objects: 1000,
  /** Characters of one text that are shown; longer ones are cut. */
  textChars: 16 * 1024,
  parameters: 64,
  /** Objects that one `applies_to` names. */
  noted: 100,
} as const;

/** 0 to 1; null when the task does not know (NaN on the wire). */
export function progress(task: XapiRecord): number | null {
  const value = task.progress;
  return typeof value === 'number' ? Math.min(1, Math.max(0, value)) : null;
}

export function isFinished(task: XapiRecord): boolean {
  return task.status === 'SUCCESS' || task.status === 'FAILURE' || task.status === 'CANCELLED';
}

/** Seconds from its creation to its end, or to now while it runs. */
export function durationSeconds(task: XapiRecord, nowMs: number): number | null {
  const end = isFinished(task) ? instantOf(task, 'finished') : nowMs;
  return end === null ? null : secondsSince(instantOf(task, 'created'), end);
}

export interface TaskResult {
  /** The visible objects that the result names, in its order. */
  readonly objects: readonly XapiRecord[];
  /** The result as a text: null when it is nothing but refs. Sets have one member per line. */
  readonly text: string | null;
}

/** Null while there is no result: the task runs, failed, or gives none (`<value></value>`). */
export function result(task: XapiRecord, sight: Sight): TaskResult | null {
  const raw = task.status === 'SUCCESS' ? textOf(task, 'result') : null;
  if (raw === null) return null;
  const fragment = parseFragment(raw);
  // Not XAPI's form: a text all the same, as old pools and plugins leave it.
  const values = (fragment?.values ?? [raw]).filter((value) => value !== '');
  if (values.length === 0) return null;
  // A fragment that was cut off names objects in what is left of it.
  const refs = fragment ? values.filter(isRef) : refsIn(raw.slice(0, taskLimits.textChars));
  const objects = refs.slice(0, taskLimits.objects).flatMap((ref) => findByRef(task, ref, sight) ?? []);
  const clean = refRemover(task, sight);
  const texts = values.filter((value) => !isRef(value)).map((value) => readable(value, clean));
  return { objects, text: texts.length === 0 ? null : cut(texts.join('\n')) };
}

/** The refs that a result names, for who has a better way to resolve them; they must not be shown. */
export function resultRefs(task: XapiRecord): readonly string[] {
  const raw = textOf(task, 'result');
  if (raw === null) return [];
  return [...new Set((parseFragment(raw)?.values ?? [raw]).flatMap(refsIn))].slice(0, taskLimits.objects);
}

export interface ErrorParameter {
  /** XAPI's name for it; null when the datamodel names fewer than the pool sent. */
  readonly name: string | null;
  /** Null for a ref: refs are never shown. */
  readonly value: string | null;
  /** What a ref leads to, when that is visible. */
  readonly object: XapiRecord | null;
}

export interface TaskError {
  /** E.g. `SR_BACKEND_FAILURE_44`. */
  readonly code: string;
  readonly params: readonly ErrorParameter[];
}

/** task.error_info with names for its parameters; null when the task has no error. */
export function error(task: XapiRecord, sight: Sight): TaskError | null {
  const info = refsOf(task, 'errorInfo').slice(0, taskLimits.parameters + 1);
  const [code, ...params] = info.map((part) => String(part));
  if (code === undefined || code === '') return null;
  return namedError(task, [code, params], sight);
}

/** The same for an error that came as the answer to a call; `from` is any record of its pool. */
export function namedError(
  from: XapiRecord,
  [code, params]: readonly [code: string, params: readonly string[]],
  sight: Sight,
): TaskError {
  // SR_BACKEND_FAILURE has a number per driver error, and the parameters of the plain one.
  const plain = code.replace(/_\d+$/, '');
  const known = [code, plain].find((name) => Object.hasOwn(errorFacts, name));
  const names = known === undefined ? [] : (errorFacts[known] ?? []);
  const clean = refRemover(from, sight);
  return {
    code: readable(code, clean),
    params: params.slice(0, taskLimits.parameters).map((value, at) => ({
      name: names[at] ?? null,
      value: isRef(value) ? null : readable(value, clean),
      object: isRef(value) ? (findByRef(from, value, sight) ?? null) : null,
    })),
  };
}

/** Cut before the refs are replaced, so that neither the work nor the answer grows with what a pool sends. */
function readable(text: string, clean: (text: string) => string): string {
  if (text.length <= taskLimits.textChars) return clean(text);
  // A ref that the cut went through would not be recognised: the word at the end goes as well.
  const kept = text.slice(0, taskLimits.textChars).replace(/[\w:|.-]{0,256}$/, '');
  return `${clean(kept)}…`;
}

function cut(text: string): string {
  return text.length <= taskLimits.textChars ? text : `${text.slice(0, taskLimits.textChars)}…`;
}

/**
 * What other_config:applies_to names, with commas between. XenCenter writes the refs of all that its task is about
 * (XenModel/XenAPI-Extensions/Task.cs), storage drivers that of the SR that they clean up (sm, libs/sm/cleanup.py),
 * snapshot schedules that of their VM (xapi_vmss.ml); Xen Orchestra takes a uuid as well.
 */
export function notedNames(task: XapiRecord): readonly string[] {
  const noted = entryOf(task, 'otherConfig', 'applies_to')?.slice(0, taskLimits.textChars) ?? '';
  const names = noted.split(',', taskLimits.noted).map((name) => name.trim());
  return names.filter((name) => name !== '');
}

/** The visible object that a noted name means: of any class by its ref, of the `classes` by its uuid. */
export function findNoted(
  task: XapiRecord,
  name: string,
  { sight, classes }: { readonly sight: Sight; readonly classes: readonly ClassName[] },
): XapiRecord | undefined {
  if (isRef(name)) return findByRef(task, name, sight);
  for (const cls of classes) {
    const record = sight.byUuid?.(task, cls, name);
    if (record) return record;
  }
  return undefined;
}
