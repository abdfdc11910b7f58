// VMGroup: VMs that are placed with regard to each other.
import { Node } from '../node.ts';
import { XapiObject } from '../xapi-object.ts';

@XapiObject('VM_group', 'VMs that are placed with regard to each other.')
export class VMGroup extends Node {}
