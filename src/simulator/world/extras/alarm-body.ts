// The body of an ALARM message as perfmon writes it: the measured value and the setting that it passed.

export interface AlarmFacts {
  readonly name: string;
  readonly value: number;
  readonly level: number;
  /** Seconds for which the level must be passed; perfmon's own default where it is left out. */
  readonly periodS?: number;
  readonly priority?: number;
}

export function alarmBody({ name, value, level, periodS, priority }: AlarmFacts): string {
  const settings: readonly (readonly [string, string | number | undefined])[] = [
    ['name', name],
    ['alarm_priority', priority],
    ['alarm_trigger_level', level],
    ['alarm_trigger_period', periodS],
  ];
  const lines = settings.flatMap(([tag, setting]) =>
    setting === undefined ? [] : [`\t<${tag} value="${setting}"/>`],
  );
  return [`value: ${value.toFixed(6)}`, 'config:', '<variable>', ...lines, '</variable>'].join('\n');
}
