// The archives that xapi keeps of every series (contract §5.6).

/** Seconds between the rows of the archives: 10 minutes, 2 hours, a week, a year back. */
export const STEPS = [5, 60, 3_600, 86_400] as const;
export type Step = (typeof STEPS)[number];

const ROWS: Readonly<Record<Step, number>> = { 5: 120, 60: 120, 3600: 168, 86400: 366 };

/** Rows of an archive. */
export function rowsOf(step: Step): number {
  return ROWS[step];
}

/** Seconds that an archive reaches back. */
export function spanOf(step: Step): number {
  return step * ROWS[step];
}

/** The finest archive that reaches back so many seconds; the coarsest where none does. */
export function stepFor(ageS: number): Step {
  return STEPS.find((step) => spanOf(step) >= ageS) ?? 86_400;
}
