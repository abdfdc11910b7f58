// An event.from answer as text: id and timestamp are strings, classes are lower case, a del has no snapshot.
import { classByName } from '../../xapi/datamodel/datamodel.ts';
import type { Entry } from '../database/table.ts';
import { type BulkAnswer, entryJson } from '../rpc/bulk-answer.ts';
import { jsonString } from '../wire/json-print.ts';
import { xmlMember, xmlRecord, xmlString } from '../wire/xml-print.ts';
import type { Batch } from './batch.ts';
import { printToken } from './token.ts';

export interface EventLine {
  readonly id: string;
  readonly timestamp: string;
  readonly cls: string;
  readonly lower: string;
  readonly operation: 'add' | 'mod' | 'del';
  readonly ref: string;
  /** Absent: no snapshot. */
  readonly entry?: Entry;
}

const TIMESTAMP = '0.0';

/** Messages, then all adds, all mods, all dels; within each by class in datamodel order. */
function* linesOf(batch: Batch): Generator<EventLine> {
  const timestamp = TIMESTAMP;
  const message = { id: '0', timestamp, cls: 'message', lower: 'message' };
  for (const { ref } of batch.messages.dels) yield { ...message, operation: 'del', ref };
  for (const entry of batch.messages.adds) yield { ...message, operation: 'add', ref: entry.ref, entry };
  const named = [...batch.byClass].map(([cls, events]) => ({ cls, lower: classByLowerName(cls), events }));
  for (const { cls, lower, events } of named) {
    for (const entry of events.adds) {
      yield { id: String(entry.created), timestamp, cls, lower, operation: 'add', ref: entry.ref, entry };
    }
  }
  for (const { cls, lower, events } of named) {
    for (const entry of events.mods) {
      yield { id: String(entry.modified), timestamp, cls, lower, operation: 'mod', ref: entry.ref, entry };
    }
  }
  for (const { cls, lower, events } of named) {
    for (const { ref, deleted } of events.dels) {
      yield { id: String(deleted), timestamp, cls, lower, operation: 'del', ref };
    }
  }
}

function classByLowerName(cls: string): string {
  return classByName(cls)?.lower ?? cls;
}

/** A JSON array of events; two parts for each at most, because there may be a hundred thousand. */
export function* linesJson(lines: Iterable<EventLine>): Generator<string | Buffer> {
  let lead = '[';
  let empty = true;
  for (const line of lines) {
    const head = `${lead}{"id":"${line.id}","timestamp":"${line.timestamp}","class":"${line.lower}"`;
    const tail = `,"operation":"${line.operation}","ref":${jsonString(line.ref)}`;
    if (line.entry) {
      yield `${head}${tail},"snapshot":`;
      yield entryJson(line.cls, line.entry);
    } else yield head + tail;
    lead = '},';
    empty = false;
  }
  yield empty ? '[]' : '}]';
}

export function lineXml(line: EventLine): string {
  const members = [
    xmlMember('id', xmlString(line.id)),
    xmlMember('timestamp', xmlString(line.timestamp)),
    xmlMember('class', xmlString(line.lower)),
    xmlMember('operation', xmlString(line.operation)),
    xmlMember('ref', xmlString(line.ref)),
    line.entry ? xmlMember('snapshot', xmlRecord(line.cls, line.entry.row)) : '',
  ];
  return `<value><struct>${members.join('')}</struct></value>`;
}

export function batchAnswer(batch: Batch): BulkAnswer {
  return {
    bulk: true,
    *json() {
      yield '{"events":';
      yield* linesJson(linesOf(batch));
      const counts = batch.counts.map(([cls, count]) => `"${cls}":${count}`).join(',');
      yield `,"valid_ref_counts":{${counts}},"token":"${printToken(batch.token)}"}`;
    },
    *xml() {
      yield '<value><struct><member><name>events</name><value><array><data>';
      for (const line of linesOf(batch)) yield lineXml(line);
      yield '</data></array></value></member>';
      const counts = batch.counts.map(([cls, count]) => xmlMember(cls, `<value><i4>${count}</i4></value>`));
      yield xmlMember('valid_ref_counts', `<value><struct>${counts.join('')}</struct></value>`);
      yield `${xmlMember('token', xmlString(printToken(batch.token)))}</struct></value>`;
    },
  };
}
