// PoolPatch: a patch that was uploaded to an older pool.
import { Node } from '../node.ts';
import { XapiObject } from '../xapi-object.ts';

@XapiObject('pool_patch', 'A patch that was uploaded to an older pool.')
export class PoolPatch extends Node {}
