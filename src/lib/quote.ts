// What others sent, as messages repeat it: enough of it to be recognized, however long it is. Lengths are in
// characters of JavaScript (UTF-16).

/** Longest input that is repeated in full. */
const MAX_QUOTED = 100;
/** Longest message of another library that is passed on in full. */
const MAX_MESSAGE = 1_000;

/** `text`, or its beginning and how long it is. */
export function shorten(text: string): string {
  return text.length <= MAX_QUOTED ? text : `${beginning(text, MAX_QUOTED)}… (${text.length} characters)`;
}

/** A value of any kind as JSON writes it, or its beginning and how long it is. */
export function quote(value: unknown): string {
  if (typeof value === 'object' && value !== null) return shorten(JSON.stringify(value));
  if (typeof value !== 'string') return shorten(String(value));
  if (value.length <= MAX_QUOTED) return JSON.stringify(value);
  return `${JSON.stringify(`${beginning(value, MAX_QUOTED)}…`)} (${value.length} characters)`;
}

/**
 * A message that may repeat inputs in full, without the middle of what is long in it: first between quotes, which names
 * stand in as well; where that is not enough, in the whole, for messages name the place at their beginning and say at
 * their end what would be right.
 */
export function elide(message: string): string {
  if (message.length <= MAX_MESSAGE) return message;
  const parts = message.split('"').map((part) => withoutMiddle(part, 60, 60));
  return withoutMiddle(parts.join('"'), 400, 500);
}

/** The first `head` and the last `tail` characters, where that is shorter. */
function withoutMiddle(text: string, head: number, tail: number): string {
  const left = text.length - head - tail;
  if (left <= 40) return text;
  // The second half of a character alone is none.
  const end = text.slice(-tail).replace(/^[\uDC00-\uDFFF]/, '');
  return `${beginning(text, head)}… (${left} characters left out) …${end}`;
}

/** At most `length` characters, without half of one at the end. */
function beginning(text: string, length: number): string {
  return text.slice(0, length).replace(/[\uD800-\uDBFF]$/, '');
}
