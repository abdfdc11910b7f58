// The sum of numbers with a fraction, rounded once: the same whatever the order of the numbers, as integers' sums are.
// Partial sums that do not overlap (J. R. Shewchuk, "Adaptive Precision Floating-Point Arithmetic", 1997), as Python's
// math.fsum keeps them.

export class FloatSum {
  readonly #partials: number[] = [];
  /** Infinities and NaN: they decide, whatever else there is. */
  #special = 0;

  add(value: number): void {
    if (!Number.isFinite(value)) {
      this.#special += value;
      return;
    }
    const partials = this.#partials;
    let high = value;
    let kept = 0;
    for (const partial of partials) {
      const [greater, less] = Math.abs(high) < Math.abs(partial) ? [partial, high] : [high, partial];
      high = greater + less;
      const rest = less - (high - greater);
      if (rest !== 0) {
        partials[kept] = rest;
        kept += 1;
      }
    }
    partials.length = kept;
    if (Number.isFinite(high)) partials.push(high);
    else this.#special += high;
  }

  get value(): number {
    if (this.#special !== 0) return this.#special;
    const partials = this.#partials;
    let at = partials.length - 1;
    let high = partials[at] ?? 0;
    let rest = 0;
    while (at > 0) {
      const before = high;
      at -= 1;
      const next = partials[at] as number;
      high = before + next;
      rest = next - (high - before);
      if (rest !== 0) break;
    }
    // Half way between two numbers, what is left decides.
    const left = at > 0 ? (partials[at - 1] as number) : 0;
    if ((rest < 0 && left < 0) || (rest > 0 && left > 0)) {
      const twice = rest * 2;
      const rounded = high + twice;
      if (rounded - high === twice) return rounded;
    }
    return high;
  }
}
