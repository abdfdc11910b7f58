// What a subscription asks, apart from how it is delivered: who asks the same may share one source, and a revision
// is worth something for the same question alone.
import { type ArgumentNode, type FieldNode, Kind, print, visit } from 'graphql';
import type { PreparedOperation } from '../../pipeline/contract.ts';
import { digestOf } from './revision.ts';

/** Arguments that shape the envelope alone. Their types (Revision, Delivery) fit nothing else in the schema. */
const ENVELOPE_ARGUMENTS = new Set(['since', 'delivery']);

/** A digest of document, operation and coerced variables, without what shapes the envelope alone. */
export function questionOf(prepared: PreparedOperation, rootNodes: readonly FieldNode[]): string {
  const volatile = new Set(rootNodes.flatMap((node) => (node.arguments ?? []).flatMap(volatileVariable)));
  const variables = Object.entries(prepared.variables)
    .filter(([name]) => !volatile.has(name))
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const text = prepared.document.loc?.source.body ?? print(prepared.document);
  return digestOf(text, prepared.operation.name?.value ?? '', JSON.stringify(variables, plainly));
}

function volatileVariable({ name, value }: ArgumentNode): string[] {
  return ENVELOPE_ARGUMENTS.has(name.value) && value.kind === Kind.VARIABLE ? [value.name.value] : [];
}

function plainly(_key: string, value: unknown): unknown {
  return typeof value === 'bigint' ? `${value}n` : value;
}

/** Derived fields that read, under a name of their own, what heartbeats touch (src/cache/heartbeat.ts). */
const READS: Readonly<Record<string, readonly string[]>> = {
  memoryUsed: ['memoryActual', 'memoryFree'],
  controlDomainMemory: ['memoryActual'],
  // Of dashboards.
  memory: ['memoryFree'],
  topVmsByMemory: ['memoryActual'],
  topHostsByMemory: ['memoryFree'],
};

/**
 * Every name in the document and in its variables: whatever is selected, filtered or sorted by is among them. And the
 * names of fields that what is selected is made from, as far as those change by heartbeats.
 */
export function namesIn(prepared: PreparedOperation): ReadonlySet<string> {
  const names = new Set<string>();
  visit(prepared.document, {
    enter(node) {
      if (node.kind === Kind.NAME) names.add(node.value);
    },
  });
  const walk = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    for (const [name, member] of Object.entries(value)) {
      names.add(name);
      walk(member);
    }
  };
  walk(prepared.variables);
  for (const [name, read] of Object.entries(READS)) {
    if (names.has(name)) for (const field of read) names.add(field);
  }
  return names;
}
