// PVSCacheStorage: where a host keeps what PVS proxies cache.
import { Node } from '../node.ts';
import { XapiObject } from '../xapi-object.ts';

@XapiObject('PVS_cache_storage', 'Where a host keeps what PVS proxies cache.')
export class PVSCacheStorage extends Node {}
