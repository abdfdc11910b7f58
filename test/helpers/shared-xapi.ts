// Facts and recordings that live beside the checkout; tests that need them skip, saying so, where they are absent.
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';

const ROOT = new URL('../../../shared/xapi/', import.meta.url);

/** Whether `path` below shared/xapi exists; says on stderr that tests are skipped when not. */
export function hasShared(path: string): boolean {
  const exists = existsSync(new URL(path, ROOT));
  if (!exists) process.stderr.write(`skipped: ../shared/xapi/${path} is absent\n`);
  return exists;
}

/** Where `path` below shared/xapi is, whether or not it exists. */
export function sharedPath(path: string): string {
  return fileURLToPath(new URL(path, ROOT));
}

/** The file's bytes, decompressed when its name ends in `.gz`. */
export function readShared(path: string): Buffer {
  const bytes = readFileSync(new URL(path, ROOT));
  return path.endsWith('.gz') ? gunzipSync(bytes) : bytes;
}

export interface Recorded {
  readonly name: string;
  readonly request: { readonly body: string | null };
  readonly response: { readonly status: number; readonly body: string };
}

/** Lines of an `.ndjson` recording. */
export function readLines<T>(path: string): T[] {
  return readShared(path)
    .toString('utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T);
}
