// Alarms as perfmon writes them: the measured value and the setting that it passed, in the message's body.
import { alarmBody } from '../world/extras/alarm-body.ts';
import type { Random } from '../world/random.ts';

interface Alarm {
  readonly [field: string]: string | number;
  readonly name: string;
  readonly priority: number;
  readonly body: string;
}

const VARIABLES: readonly [readonly [string, number], ...(readonly [string, number])[]] = [
  ['cpu_usage', 0.9],
  ['memory_internal_free', 0.1],
  ['disk_usage', 5_000_000],
  ['network_usage', 10_000_000],
];

export function alarmFor(random: Random): Alarm {
  const [name, level] = random.pick(VARIABLES);
  const value = level * (1 + random.fraction() / 10);
  return {
    name: 'ALARM',
    priority: 3,
    body: alarmBody({ name, value, level }),
  };
}
