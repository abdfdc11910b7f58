// VMAppliance: VMs that start and stop together.
import { Node } from '../node.ts';
import { XapiObject } from '../xapi-object.ts';

@XapiObject('VM_appliance', 'VMs that start and stop together.')
export class VMAppliance extends Node {}
