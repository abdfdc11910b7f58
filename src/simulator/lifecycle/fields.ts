// Reads typed values out of rows, whose members are wire values.
import { isWireObject, NULL_REF, type Ref, type WireValue } from '../database/wire-value.ts';

export type TextMap = Readonly<Record<string, string>>;

export function asText(value: WireValue | undefined): string {
  return typeof value === 'string' ? value : '';
}

export function asNumber(value: WireValue | undefined): number {
  return Number(value ?? 0);
}

export function asRefs(value: WireValue | undefined): readonly Ref[] {
  return Array.isArray(value) ? (value as readonly Ref[]) : [];
}

export function asMap(value: WireValue | undefined): TextMap {
  return value !== undefined && isWireObject(value) ? (value as TextMap) : {};
}

export function isNull(ref: WireValue | undefined): boolean {
  return ref === undefined || ref === NULL_REF || ref === '';
}
