// Medians and percentiles, and the one JSON line that ends a benchmark.

export function median(values) {
  return percentile(values, 50);
}

export function percentile(values, p) {
  const sorted = [...values].sort((a, b) => a - b);
  if (sorted.length === 0) return Number.NaN;
  return sorted[Math.min(sorted.length - 1, Math.floor((p / 100) * sorted.length))];
}

export const round = (value, digits = 2) => Number(value.toFixed(digits));

/** Prints `{"bench", "ok", …figures}` as the last line; `ok` is whether every limit holds. */
export function conclude(bench, figures, limits) {
  const broken = Object.entries(limits)
    .filter(([name, limit]) => !(figures[name] <= limit))
    .map(([name, limit]) => `${name} ${figures[name]} > ${limit}`);
  console.log(JSON.stringify({ bench, ok: broken.length === 0, ...figures, limits, broken }));
  process.exitCode = broken.length === 0 ? 0 : 1;
}
