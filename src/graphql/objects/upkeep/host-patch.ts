// HostPatch: a patch that was applied to a host of an older pool.
import { Node } from '../node.ts';
import { XapiObject } from '../xapi-object.ts';

@XapiObject('host_patch', 'A patch that was applied to a host of an older pool.')
export class HostPatch extends Node {}
