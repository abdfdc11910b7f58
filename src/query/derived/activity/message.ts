// XAPI messages: how grave they are, what they speak of, and what an alarm says. Alarms come from xapi's
// perfmon (python3/perfmon/perfmon.py): a message named ALARM whose body is the value and the watched
// variable's settings,
//
//   value: 0.95
//   config:
//   <variable>
//     <name value="cpu_usage"/>
//     <alarm_trigger_level value="0.5"/>
//     <alarm_trigger_period value="60"/>
//     <alarm_auto_inhibit_period value="3600"/>
//   </variable>
import type { ClassName } from '../../../xapi/datamodel/types.ts';
import type { XapiRecord } from '../../../xapi/record.ts';
import type { Sight } from '../sight.ts';
import { intOf, numberIn, textOf } from '../values.ts';
import { unescapeXml } from './fragment.ts';
import { withoutRefs } from './refs.ts';

export const messageLimits = {
  /** Characters of a body that are read for an alarm: real ones have some 300. */
  alarmChars: 16 * 1024,
} as const;

export type MessagePriority =
  | 'DATA_LOSS_IMMINENT'
  | 'SERVICE_LOSS_IMMINENT'
  | 'SERVICE_DEGRADED'
  | 'SERVICE_RECOVERED'
  | 'INFORMATIONAL'
  | 'UNKNOWN';

/** 1 to 5, as XenCenter names them; older pools used other numbers, which are UNKNOWN. */
const PRIORITIES: readonly MessagePriority[] = [
  'DATA_LOSS_IMMINENT',
  'SERVICE_LOSS_IMMINENT',
  'SERVICE_DEGRADED',
  'SERVICE_RECOVERED',
  'INFORMATIONAL',
];

export function messagePriority(message: XapiRecord): MessagePriority {
  const priority = intOf(message, 'priority');
  return (priority === null ? undefined : PRIORITIES[Number(priority) - 1]) ?? 'UNKNOWN';
}

/** The body with its refs replaced by uuids. */
export function messageBody(message: XapiRecord, sight: Sight): string | null {
  const body = textOf(message, 'body');
  return body === null ? null : withoutRefs(message, body, sight);
}

/** XAPI's `cls` of messages, by its GraphQL name. */
const CLASSES: ReadonlyMap<unknown, ClassName> = new Map([
  ['VM', 'VM'],
  ['HOST', 'host'],
  ['SR', 'SR'],
  ['POOL', 'pool'],
  ['VMPP', 'VMPP'],
  ['VMSS', 'VMSS'],
  ['PVS_PROXY', 'PVS_proxy'],
  ['VDI', 'VDI'],
  ['CERTIFICATE', 'Certificate'],
]);

/** The class of what a message is about. */
export function subjectClass(message: XapiRecord): ClassName | null {
  return CLASSES.get(message.cls) ?? null;
}

/** The visible object that the message is about; messages outlive their objects. */
export function messageSubject(message: XapiRecord, sight: Sight): XapiRecord | null {
  const cls = subjectClass(message);
  const uuid = textOf(message, 'objUuid');
  return (cls && uuid !== null && sight.byUuid?.(message, cls, uuid)) || null;
}

export interface Alarm {
  /** The watched variable, e.g. `cpu_usage`, `mem_usage`, `physical_utilisation`. */
  readonly name: string;
  /** What it was, in the variable's own unit (usages: 0 to 1); null for NaN and infinities. */
  readonly value: number | null;
  readonly triggerLevel: number | null;
  readonly triggerSense: 'HIGH' | 'LOW' | null;
  /** For how long it was past the level. */
  readonly triggerPeriodSeconds: number | null;
  /** For how long perfmon stays silent about it. */
  readonly autoInhibitPeriodSeconds: number | null;
}

/** The alarm in a message; null for other messages, and for a body that names no variable. */
export function alarm(message: XapiRecord): Alarm | null {
  return message.name === 'ALARM' ? parseAlarm(textOf(message, 'body') ?? '') : null;
}

export function isAlarm(message: XapiRecord): boolean {
  return alarm(message) !== null;
}

const VALUE = /^[^\S\n]{0,8}value[^\S\n]{0,8}:[^\S\n]{0,8}(\S{1,64})/im;
const SETTING = /<([a-z_]{1,40})\s{1,8}value\s{0,8}=\s{0,8}(?:"([^"<]{0,256})"|'([^'<]{0,256})')\s{0,8}\/?>/g;

/** Reads the body of an alarm, in its first 16 Ki characters; null when that names no variable. */
export function parseAlarm(text: string): Alarm | null {
  const body = text.slice(0, messageLimits.alarmChars);
  const settings = new Map<string, string>();
  for (const [, key = '', double, single] of body.matchAll(SETTING)) {
    // A second <variable> would repeat the keys: the alarm is about the first.
    if (!settings.has(key)) settings.set(key, unescapeXml(double ?? single ?? '').trim());
  }
  const name = settings.get('name') ?? '';
  if (name === '') return null;
  const setting = (key: string) => numberIn(settings.get(key) ?? null);
  const sense = settings.get('alarm_trigger_sense')?.toUpperCase();
  return {
    name,
    value: numberIn(VALUE.exec(body)?.[1] ?? null),
    triggerLevel: setting('alarm_trigger_level'),
    triggerSense: sense === 'HIGH' || sense === 'LOW' ? sense : null,
    triggerPeriodSeconds: setting('alarm_trigger_period'),
    autoInhibitPeriodSeconds: setting('alarm_auto_inhibit_period'),
  };
}
