// The two ways a simulated call fails: with one of XAPI's error codes, or as an uncaught OCaml exception.

/** Answered to the caller as `[code, ...params]`, HTTP 200. */
export class ApiError extends Error {
  override readonly name = 'ApiError';
  readonly code: string;
  readonly params: readonly string[];

  constructor(code: string, params: readonly string[] = []) {
    super(`${code} [${params.join('; ')}]`);
    this.code = code;
    this.params = params;
  }
}

/** What xapi makes of an exception that is no API error; `text` as OCaml's Printexc prints it. */
export function internalError(text: string): ApiError {
  return new ApiError('INTERNAL_ERROR', [text]);
}

export function handleInvalid(cls: string, ref: string): ApiError {
  return new ApiError('HANDLE_INVALID', [cls, ref]);
}
