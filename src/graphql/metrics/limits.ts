// What one question about metrics may ask for.

export const metricLimits = Object.freeze({
  /** Objects of one `metricSeries(ids:)`. */
  maxObjects: 1_000,
  /** Names in `metrics`, `devices` and `sources`, each. */
  maxNames: 100,
  /** How far back a question may reach, in seconds: hosts keep a year of days. */
  maxAgeS: 367 * 86_400,
} as const);

/** How far back a question reaches that does not say. */
export const DEFAULT_SPAN_S = 600;
