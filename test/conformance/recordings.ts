// Recorded exchanges with a real xapi, where the shared folder is present.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { hasShared, sharedPath } from '../helpers/shared-xapi.ts';

const folder = sharedPath('samples/real-xapi/');

export interface RecordedExchange {
  readonly name: string;
  readonly request: { readonly method: string; readonly path: string; readonly body: string | null };
  readonly response: {
    /** null or 0: no answer was recorded. */
    readonly status: number | null;
    /** `name: value`, in order. */
    readonly headers: readonly string[];
    readonly body: string | null;
  };
}

export const recordingsPresent = hasShared('samples/real-xapi/');

export function recordingPath(name: string): string {
  return resolve(folder, name);
}

export function loadRecordings(name: string): RecordedExchange[] {
  const text = readFileSync(recordingPath(name), 'utf8');
  return text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as RecordedExchange);
}

/** Exchanges that were answered over HTTP, in file order. */
export function answered(exchanges: readonly RecordedExchange[]): RecordedExchange[] {
  return exchanges.filter(({ request, response }) => request.body !== null && Boolean(response.status));
}
