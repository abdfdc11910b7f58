// Durations as operators write them: a whole number and a unit (`90m`), or nothing at all (`off`, `0`).

const UNIT_MS = { s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 } as const;

/** Milliseconds; 0 for `off` and `0`, undefined for what is no duration. */
function parseDuration(text: string): number | undefined {
  if (text === 'off' || text === '0') return 0;
  const [, count = '', unit = ''] = /^(\d{1,9})([smhd])$/.exec(text) ?? [];
  return count === '' ? undefined : Number(count) * UNIT_MS[unit as keyof typeof UNIT_MS];
}

/** Whether `text` is a duration within the bounds, or says that there is none. */
export function isDuration(
  text: string,
  { min, max }: { readonly min: string; readonly max: string },
): boolean {
  const ms = parseDuration(text);
  return ms === 0 || (ms !== undefined && ms >= durationMs(min) && ms <= durationMs(max));
}

/** Milliseconds of a duration that was found valid; 0: none. */
export function durationMs(text: string): number {
  return parseDuration(text) ?? 0;
}
