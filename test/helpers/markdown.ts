// The examples of a Markdown file.
import { readFileSync } from 'node:fs';

export interface Block {
  /** `graphql`, `json`, `sh`, … */
  readonly language: string;
  readonly text: string;
  /** Line of the opening fence, from 1. */
  readonly line: number;
}

/** A document and what the file says that it answers, when the next block of the file says so. */
export interface Example {
  readonly document: string;
  readonly line: number;
  readonly answer: unknown;
  readonly hasAnswer: boolean;
}

export function readBlocks(file: string): Block[] {
  const blocks: Block[] = [];
  let open: { language: string; lines: string[]; line: number } | null = null;
  for (const [index, line] of readFileSync(file, 'utf8').split('\n').entries()) {
    const fence = /^```(\w*)/.exec(line);
    if (fence && open) {
      blocks.push({ language: open.language, text: open.lines.join('\n'), line: open.line });
      open = null;
    } else if (fence) open = { language: fence[1] ?? '', lines: [], line: index + 1 };
    else open?.lines.push(line);
  }
  return blocks;
}

export function examplesOf(blocks: readonly Block[]): Example[] {
  return blocks.flatMap(({ language, text, line }, index) => {
    if (language !== 'graphql') return [];
    const next = blocks[index + 1];
    const hasAnswer = next?.language === 'json';
    return [{ document: text, line, hasAnswer, answer: hasAnswer ? JSON.parse(next.text) : undefined }];
  });
}

/** Whether `actual` is what a document shows: "…" stands for any value, and in a list for any further items. */
export function shows(shown: unknown, actual: unknown): boolean {
  if (shown === '…') return actual !== undefined;
  if (Array.isArray(shown)) {
    if (!Array.isArray(actual)) return false;
    const isOpen = shown.at(-1) === '…';
    const items = isOpen ? shown.slice(0, -1) : shown;
    const fits = isOpen ? actual.length >= items.length : actual.length === items.length;
    return fits && items.every((item, index) => shows(item, actual[index]));
  }
  if (typeof shown !== 'object' || shown === null) return Object.is(shown, actual);
  if (typeof actual !== 'object' || actual === null) return false;
  const keys = Object.keys(shown);
  return (
    keys.join() === Object.keys(actual).join() &&
    keys.every((key) => shows(Reflect.get(shown, key), Reflect.get(actual, key)))
  );
}
