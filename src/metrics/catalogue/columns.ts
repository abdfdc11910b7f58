// Arithmetic over columns of samples: sample by sample, NaN for what is missing, results in columns of their own. Columns
// that are combined have the same length.

/** A column and what makes its values ones of the unit that is wanted. */
export interface Scaled {
  readonly values: Float64Array;
  readonly scale: number;
}

/** A host's part of a metric and what it counts for: for each sample, or always the same. */
export interface Weighted {
  readonly values: Float64Array;
  readonly weight: Float64Array | number;
}

/** Divides where a scale makes smaller: 800 µs are 0.0008 s, while 800 × 1e-6 is 0.0007999999999999999. */
export function toUnit(value: number, scale: number): number {
  return scale < 1 ? value / Math.round(1 / scale) : value * scale;
}

function lengthOf(parts: readonly { readonly values: Float64Array }[]): number {
  return parts[0]?.values.length ?? 0;
}

/** Of the known ones; missing where none is known. */
export function sum(parts: readonly Scaled[]): Float64Array {
  const result = new Float64Array(lengthOf(parts)).fill(Number.NaN);
  for (const { values, scale } of parts) {
    for (let i = 0; i < result.length; i++) {
      const value = toUnit(values[i] ?? Number.NaN, scale);
      if (Number.isNaN(value)) continue;
      const so = result[i] ?? Number.NaN;
      result[i] = Number.isNaN(so) ? value : so + value;
    }
  }
  return result;
}

/** How many of them are known. */
export function countKnown(parts: readonly { readonly values: Float64Array }[]): Float64Array {
  const result = new Float64Array(lengthOf(parts));
  for (const { values } of parts) {
    for (let i = 0; i < result.length; i++) {
      if (!Number.isNaN(values[i] ?? Number.NaN)) result[i] = (result[i] ?? 0) + 1;
    }
  }
  return result;
}

/** Of the known ones; missing where none is known. */
export function mean(parts: readonly Scaled[]): Float64Array {
  const counts = countKnown(parts);
  return sum(parts).map((value, i) => value / (counts[i] ?? 0));
}

/**
 * Of the known ones, each for as much as it weighs. Where a weight is unknown, or none weighs anything, nobody can say
 * who counts for more: the plain mean.
 */
export function weightedMean(parts: readonly Weighted[]): Float64Array {
  const result = mean(parts.map(({ values }) => ({ values, scale: 1 })));
  for (let i = 0; i < result.length; i++) {
    let weights = 0;
    let total = 0;
    for (const { values, weight } of parts) {
      const value = values[i] ?? Number.NaN;
      if (Number.isNaN(value)) continue;
      const weighs = typeof weight === 'number' ? weight : (weight[i] ?? Number.NaN);
      weights += weighs;
      total += value * weighs;
    }
    if (weights > 0) result[i] = total / weights;
  }
  return result;
}

export function hasGap(column: Float64Array): boolean {
  return column.some(Number.isNaN);
}

/** `column`, and `other` where that is missing. */
export function filled(column: Float64Array, other: Float64Array): Float64Array {
  return column.map((value, i) => (Number.isNaN(value) ? (other[i] ?? Number.NaN) : value));
}

/** Never below zero: two sources are measured at slightly different moments. */
export function difference(left: Float64Array, right: Float64Array): Float64Array {
  return left.map((value, i) => Math.max(0, value - (right[i] ?? Number.NaN)));
}

/** Missing where there is nothing to be a part of. */
export function percent(part: Float64Array, whole: Float64Array): Float64Array {
  return part.map((value, i) => {
    const of = whole[i] ?? Number.NaN;
    return of === 0 ? Number.NaN : (100 * value) / of;
  });
}
