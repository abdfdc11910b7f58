// What tasks, messages and certificates say once they are read: results and errors without refs, alarms, days left.
import { Float, Int } from 'type-graphql';
import { fragmentLimits } from '../../../query/derived/activity/fragment.ts';
import * as message from '../../../query/derived/activity/message.ts';
import * as task from '../../../query/derived/activity/task.ts';
import * as certificate from '../../../query/derived/certificate.ts';
import type { XapiRecord } from '../../../xapi/record.ts';
import type { View } from '../../pipeline/contract.ts';
import { DurationScalar, toDuration } from '../../scalars/text-scalars.ts';
import { valueEnum } from '../../schema/enums.ts';
import { type DerivedField, valueType } from '../derived.ts';
import { isNode, Node } from '../node.ts';

const MessagePriority = valueEnum('MessagePriority', 'How grave a message is, as XenCenter says it.', {
  DATA_LOSS_IMMINENT: 'Data may be lost. XAPI: 1.',
  SERVICE_LOSS_IMMINENT: 'A service may fail. XAPI: 2.',
  SERVICE_DEGRADED: 'A service is worse than it should be. XAPI: 3.',
  SERVICE_RECOVERED: 'A service is well again. XAPI: 4.',
  INFORMATIONAL: 'Nothing to do. XAPI: 5.',
  UNKNOWN: 'Another number.',
});
const TriggerSense = valueEnum('TriggerSense', 'On which side of its level an alarm is raised.', {
  HIGH: 'Above it.',
  LOW: 'Below it.',
});

const TaskResult = valueType('TaskResult', 'What a task has made.', {
  objects: { type: () => [Node], description: 'The objects that it names, as far as they are there.' },
  text: { type: () => String, description: 'The result as a text; null when it is nothing but objects.' },
});
const ErrorParameter = valueType('ErrorParameter', "One of the parameters of XAPI's errors.", {
  name: { type: () => String, description: 'Its name in the data model; null where that has none.' },
  value: { type: () => String, description: 'Its value; null for an object.' },
  object: { type: () => Node, description: 'The object that it names, if that is there.' },
});
const TaskError = valueType('TaskError', 'Why a task has failed.', {
  code: { type: () => String, description: "XAPI's error, e.g. `SR_FULL`.", nullable: false },
  params: { type: () => [ErrorParameter], description: 'Its parameters, in order.' },
});
const Alarm = valueType('Alarm', 'A value that has passed its threshold.', {
  name: { type: () => String, description: 'What is watched, e.g. `cpu_usage`.', nullable: false },
  value: { type: () => Float, description: 'What it was, in its own unit: shares from 0 to 1.' },
  triggerLevel: { type: () => Float, description: 'The threshold.' },
  triggerSense: { type: () => TriggerSense, description: 'On which side of it.' },
  triggerPeriod: { type: () => DurationScalar, description: 'For how long it was past it.' },
  autoInhibitPeriod: {
    type: () => DurationScalar,
    description: 'For how long nothing more is said about it.',
  },
});

export const upkeepValueTypes = [TaskResult, ErrorParameter, TaskError, Alarm];

/**
 * A comparison for each character: what it takes to read a text of nothing but refs, and to look for each in all classes.
 * Pools bound none of these texts, any client writes results, errors and bodies as long as it likes.
 */
function readingCost(texts: readonly unknown[], limit: number): number {
  let chars = 0;
  for (const text of texts) if (typeof text === 'string') chars += Math.min(text.length, limit);
  return chars;
}

function seconds(value: number | null): string | null {
  return value === null ? null : toDuration(value * 1000);
}

export const taskDerived: Readonly<Record<string, DerivedField>> = {
  progress: {
    type: () => Float,
    description: 'From 0 to 1. XAPI: `task.progress`.',
    value: task.progress,
  },
  isFinished: {
    type: () => Boolean,
    description: 'Whether it has ended, well or not.',
    nullable: false,
    value: task.isFinished,
  },
  duration: {
    type: () => DurationScalar,
    description: 'How long it took, or has taken when this was answered.',
    value: (record, view) => seconds(task.durationSeconds(record, view.nowMs)),
  },
  result: {
    type: () => TaskResult,
    description: 'What it has made; null before its end. XAPI: `task.result`.',
    access: 'VIEW_CONFIG',
    cost: ({ result }) => readingCost([result], fragmentLimits.chars),
    value: resultOf,
  },
  error: {
    type: () => TaskError,
    description: 'Why it has failed. XAPI: `task.error_info`.',
    cost: ({ errorInfo }) =>
      readingCost(Array.isArray(errorInfo) ? errorInfo : [], task.taskLimits.textChars),
    value: errorOf,
  },
};

function resultOf(record: XapiRecord, view: View): task.TaskResult | null {
  const found = task.result(record, view);
  return found && { ...found, objects: found.objects.filter(isNode) };
}

function errorOf(record: XapiRecord, view: View): task.TaskError | null {
  const found = task.error(record, view);
  const shown = (param: task.ErrorParameter) =>
    param.object && !isNode(param.object) ? { ...param, object: null } : param;
  return found && { ...found, params: found.params.map(shown) };
}

export const messageDerived: Readonly<Record<string, DerivedField>> = {
  body: {
    type: () => String,
    description: 'The message itself, uuids in the place of refs. XAPI: `message.body`.',
    cost: ({ body }) => readingCost([body], Number.POSITIVE_INFINITY),
    value: message.messageBody,
  },
  severity: {
    type: () => MessagePriority,
    description: 'How grave it is. XAPI: `message.priority`.',
    nullable: false,
    value: message.messagePriority,
  },
  alarm: {
    type: () => Alarm,
    description: 'Of an alarm: what it says. XAPI: `message.body`.',
    value: alarmOf,
  },
};

function alarmOf(record: Parameters<typeof message.alarm>[0]) {
  const found = message.alarm(record);
  if (!found) return null;
  const { triggerPeriodSeconds, autoInhibitPeriodSeconds, ...rest } = found;
  return {
    ...rest,
    triggerPeriod: seconds(triggerPeriodSeconds),
    autoInhibitPeriod: seconds(autoInhibitPeriodSeconds),
  };
}

export const certificateDerived: Readonly<Record<string, DerivedField>> = {
  daysLeft: {
    type: () => Int,
    description: 'Whole days until it expires, when this was answered; negative afterwards.',
    value: (record, view) => certificate.daysLeft(record, view.nowMs),
  },
  isExpired: {
    type: () => Boolean,
    description: 'Whether it had expired when this was answered.',
    value: (record, view) => certificate.isExpired(record, view.nowMs),
  },
};
