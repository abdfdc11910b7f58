// VMSS: a schedule of VM snapshots.
import { Node } from '../node.ts';
import { XapiObject } from '../xapi-object.ts';

@XapiObject('VMSS', 'A schedule of VM snapshots.')
export class VMSS extends Node {}
