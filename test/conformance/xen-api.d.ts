// What the tests use of npm xen-api, which brings no types.
declare module 'xen-api' {
  export interface XenApiObject {
    readonly $ref: string;
    readonly $type: string;
    readonly [field: string]: unknown;
  }

  export interface XenApiOptions {
    readonly url: string;
    readonly auth: { readonly user: string; readonly password: string };
    readonly transport?: 'json-rpc' | 'xml-rpc';
    readonly allowUnauthorized?: boolean;
    readonly debounce?: number;
    readonly eventPollDelay?: number;
  }

  export interface XenApiClient {
    connect(): Promise<void>;
    disconnect(): Promise<void>;
    call(method: string, ...args: readonly unknown[]): Promise<unknown>;
    callAsync(method: string, ...args: readonly unknown[]): Promise<unknown>;
    readonly objectsFetched: Promise<void>;
    readonly objects: { readonly all: Readonly<Record<string, XenApiObject>> };
    readonly status: string;
  }

  export function createClient(options: XenApiOptions): XenApiClient;
}
