// PoolUpdate: an update that was uploaded to a pool.
import { Node } from '../node.ts';
import { XapiObject } from '../xapi-object.ts';

@XapiObject('pool_update', 'An update that was uploaded to a pool.')
export class PoolUpdate extends Node {}
