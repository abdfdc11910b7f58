// HostDriver: a driver of a host that has several variants.
import { Node } from '../node.ts';
import { XapiObject } from '../xapi-object.ts';

@XapiObject('Host_driver', 'A driver of a host that has several variants.')
export class HostDriver extends Node {}
