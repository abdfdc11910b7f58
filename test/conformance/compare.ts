// Whether an answer is the recorded one, byte for byte, once what cannot be equal is given names: refs and
// uuids made during the exchange, times, and xapi's own stack traces.
import type { RawAnswer } from './raw-http.ts';
import type { RecordedExchange } from './recordings.ts';

const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;
const DATE = /\b(?!19700101)\d{8}T\d\d:\d\d:\d\d/g;
/** event.next prints seconds since the epoch. */
const SECONDS = /\b1[0-9]{9}\.(?=["<])/g;
/** S-expressions that name files and lines of xapi's sources. */
const BACKTRACE = /\(\(process xapi\)(?:[^"<\\]|\\\\?\\?.)*/g;

/** Uuids in `known` stand for themselves, others for their order of appearance. */
export function normalize(text: string, known: ReadonlySet<string>): string {
  const names = new Map<string, string>();
  return text
    .replace(UUID, (uuid) => {
      if (known.has(uuid)) return uuid;
      const name = names.get(uuid) ?? `uuid#${names.size}`;
      names.set(uuid, name);
      return name;
    })
    .replace(DATE, 'DATE')
    .replace(SECONDS, 'SECONDS')
    .replace(BACKTRACE, 'BACKTRACE');
}

/** Undefined when equal; else where the difference begins. */
export function difference(
  recorded: RecordedExchange['response'],
  answer: RawAnswer,
  known: ReadonlySet<string>,
): string | undefined {
  const status = answer.statusLine.split(' ')[1];
  if (status !== String(recorded.status))
    return `status ${status}, recorded ${recorded.status}: ${answer.body}`;
  const expected = normalize(recorded.body ?? '', known);
  const got = normalize(answer.body, known);
  if (expected !== got) {
    let at = 0;
    while (expected[at] === got[at]) at += 1;
    const from = Math.max(0, at - 60);
    const around = (text: string) => `…${text.slice(from, at + 120)}`;
    return `body at ${at}:\n  recorded ${around(expected)}\n  answered ${around(got)}`;
  }
  // Once stack traces have got a name, lengths differ with them.
  const length = /BACKTRACE/.test(got) ? /^content-length: .*/ : /^$/;
  const headers = (list: readonly string[]) =>
    list.map((line) => line.replace(length, 'content-length')).join('\n');
  if (headers(recorded.headers) === headers(answer.headers)) return undefined;
  return `headers\n  recorded ${recorded.headers.join(' | ')}\n  answered ${answer.headers.join(' | ')}`;
}
