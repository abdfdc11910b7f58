// Valid documents by their source text, least recently used out first. Unique documents must not buy a compile each,
// so what is compiled hangs on the document and goes with it.
import { pipelineLimits } from './limits.ts';
import type { PreparedDocument } from './prepared-document.ts';

export class DocumentCache {
  readonly #documents = new Map<string, PreparedDocument>();

  get(source: string): PreparedDocument | undefined {
    const found = this.#documents.get(source);
    if (!found) return undefined;
    this.#documents.delete(source);
    this.#documents.set(source, found);
    return found;
  }

  set(source: string, document: PreparedDocument): void {
    if (source.length > pipelineLimits.maxKeptSourceLength) return;
    this.#documents.set(source, document);
    if (this.#documents.size <= pipelineLimits.maxDocuments) return;
    const [oldest] = this.#documents.keys();
    if (oldest !== undefined) this.#documents.delete(oldest);
  }

  get size(): number {
    return this.#documents.size;
  }
}
