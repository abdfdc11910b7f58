// An OCaml exception that nothing catches: xapi answers HTTP 500 with its text. `text` as Printexc prints it.

export class OcamlException extends Error {
  override readonly name = 'OcamlException';
  readonly text: string;

  constructor(text: string) {
    super(text);
    this.text = text;
  }
}

/** A string as OCaml's %S prints it, without the quotes: bytes outside ASCII as \ddd. */
export function ocamlEscape(text: string): string {
  let escaped = '';
  for (const byte of Buffer.from(text, 'utf8')) {
    const char = String.fromCharCode(byte);
    if (char === '"' || char === '\\') escaped += `\\${char}`;
    else if (char === '\n') escaped += '\\n';
    else if (char === '\t') escaped += '\\t';
    else if (char === '\r') escaped += '\\r';
    else if (char === '\b') escaped += '\\b';
    else if (byte < 0x20 || byte > 0x7e) escaped += `\\${String(byte).padStart(3, '0')}`;
    else escaped += char;
  }
  return escaped;
}

/** `Name("first", "second")`. */
export function ocamlException(name: string, ...args: readonly string[]): OcamlException {
  return new OcamlException(`${name}(${args.map((arg) => `"${ocamlEscape(arg)}"`).join(', ')})`);
}

const INT64_MIN = -(2n ** 63n);
const INT64_MAX = 2n ** 63n - 1n;

/** Int64.of_string: decimal, 0x, 0o or 0b, underscores between digits; undefined when it fails. */
export function parseInt64(text: string): bigint | undefined {
  const match = /^(-|\+)?(0[xX][0-9a-fA-F_]+|0[oO][0-7_]+|0[bB][01_]+|0[uU][0-9_]+|[0-9][0-9_]*)$/.exec(text);
  if (!match) return undefined;
  const digits = (match[2] ?? '').replaceAll('_', '').replace(/^0[uU]/, '');
  if (/^0[xXoObB]?$/.test(digits) && digits.length > 1) return undefined;
  const size = BigInt(digits.toLowerCase());
  const value = match[1] === '-' ? -size : size;
  return value < INT64_MIN || value > INT64_MAX ? undefined : value;
}
