// Revisions as clients hold them: opaque tokens, sealed (AES-256-GCM) with a key that this process makes for itself.
// Nobody can forge one, read from it how busy the estate is, or use it after a restart or for another question.
import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto';

const CIPHER = 'aes-256-gcm';
const IV_BYTES = 12;
const TAG_BYTES = 16;
const IVS_AT_ONCE = 256;
const MAX_SEALED = 2 ** 32;
/** Characters of a token that seals nothing: all have more. */
const MIN_TOKEN_LENGTH = Math.ceil(((IV_BYTES + TAG_BYTES) * 4) / 3);
/** Longest token that is looked at. */
const MAX_TOKEN_LENGTH = 16_384;
/** Revisions are written in equal width, so that a token's length tells nothing. */
const REVISION_DIGITS = 11;

/** What a revision is bound to, beside the run of the gateway. */
export interface RevisionScope {
  /** Digest of document and variables, and of the principal where one client's revisions are meant. */
  readonly question: string;
  /** Digest of what the principal may see. */
  readonly access: string;
}

export interface Revision extends RevisionScope {
  readonly pools: ReadonlyMap<string, number>;
}

/** What a token that a client brings back is worth. */
export type RevisionVerdict =
  | { readonly fits: true; readonly revision: Revision }
  /** UNKNOWN: forged, of another run or of another question. MALFORMED: not even the form of a token. */
  | { readonly fits: false; readonly because: 'UNKNOWN' | 'ACCESS_CHANGED' | 'MALFORMED' };

export class RevisionCodec {
  #key = randomBytes(32);
  #sealed = 0;
  /** Drawn, not counted, for a count would tell how much the gateway has said; many at once, for speed. */
  #ivs = Buffer.alloc(0);

  encode(scope: RevisionScope, pools: ReadonlyMap<string, number>): string {
    const iv = this.#nextIv();
    const body = JSON.stringify([scope.question, scope.access, [...pools].map(toPair)]);
    const cipher = createCipheriv(CIPHER, this.#key, iv);
    const sealed = [iv, cipher.update(body, 'utf8'), cipher.final(), cipher.getAuthTag()];
    return Buffer.concat(sealed).toString('base64url');
  }

  #nextIv(): Buffer {
    // NIST SP 800-38D §8.3 allows 2^32 random IVs under one key. Tokens of the one before are then too old.
    if (this.#sealed >= MAX_SEALED) {
      this.#key = randomBytes(32);
      this.#sealed = 0;
    }
    this.#sealed += 1;
    if (this.#ivs.length === 0) this.#ivs = randomBytes(IV_BYTES * IVS_AT_ONCE);
    const iv = this.#ivs.subarray(0, IV_BYTES);
    this.#ivs = this.#ivs.subarray(IV_BYTES);
    return iv;
  }

  verify(token: string, scope: RevisionScope): RevisionVerdict {
    if (!hasForm(token)) return { fits: false, because: 'MALFORMED' };
    const revision = this.#open(token);
    if (revision?.question !== scope.question) return { fits: false, because: 'UNKNOWN' };
    if (revision.access !== scope.access) return { fits: false, because: 'ACCESS_CHANGED' };
    return { fits: true, revision };
  }

  #open(token: string): Revision | undefined {
    if (token.length > MAX_TOKEN_LENGTH) return undefined;
    const bytes = Buffer.from(token, 'base64url');
    const decipher = createDecipheriv(CIPHER, this.#key, bytes.subarray(0, IV_BYTES));
    decipher.setAuthTag(bytes.subarray(-TAG_BYTES));
    let body: string;
    try {
      const text = decipher.update(bytes.subarray(IV_BYTES, -TAG_BYTES), undefined, 'utf8');
      body = text + decipher.final('utf8');
    } catch {
      // Not sealed by this key: forged, damaged, or of an earlier run. All the same to us.
      return undefined;
    }
    // Authentic, hence of the form that `encode` wrote.
    const [question, access, pairs] = JSON.parse(body) as [string, string, [string, string][]];
    return { question, access, pools: new Map(pairs.map(([key, text]) => [key, parseInt(text, 36)])) };
  }
}

/** Whether `encode`, of this run or another, may have written it. */
function hasForm(token: string): boolean {
  return token.length > MIN_TOKEN_LENGTH && /^[\w-]+$/.test(token);
}

function toPair([key, revision]: readonly [string, number]): [string, string] {
  return [key, revision.toString(36).padStart(REVISION_DIGITS, '0')];
}

/** A short digest of several texts, for scopes; unambiguous whatever the texts hold. */
export function digestOf(...texts: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(texts)).digest('base64url').slice(0, 22);
}
