// How a problem of the configuration reads: the name that the operator wrote, the value met unless it may hold a
// secret, and what is allowed.

/** All problems of one configuration; the message lists them, one a line. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    const count = problems.length === 1 ? 'a problem' : `${problems.length} problems`;
    super(`The configuration has ${count}:\n${problems.map((problem) => `  - ${problem}`).join('\n')}`);
    this.problems = problems;
  }
}

/** JSON.parse quotes the text around an error, which may hold a password: say only that it is no JSON. */
export function fileTrouble(error: unknown): string {
  if (error instanceof SyntaxError) return 'is not valid JSON';
  const code = isObject(error) ? error.code : undefined;
  return `cannot be read (${typeof code === 'string' ? code : 'unknown reason'})`;
}

export function isObject(value: unknown): value is Record<string | number, unknown> {
  return typeof value === 'object' && value !== null;
}

/** `; did you mean "…"?` when one of `known` is at most a third of its letters away. */
export function suggestion(word: string, known: readonly string[]): string {
  const ranked = known
    .map((candidate) => ({ candidate, distance: editDistance(word.toLowerCase(), candidate.toLowerCase()) }))
    .sort((a, b) => a.distance - b.distance)[0];
  if (!ranked || ranked.distance > Math.max(2, ranked.candidate.length / 3))
    return `; allowed: ${known.join(', ')}`;
  return `; did you mean "${ranked.candidate}"?`;
}

function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const substitution = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(substitution, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
