// VBD: a virtual block device: a disk or a drive of a VM.
import { Derived } from '../derived.ts';
import { Node } from '../node.ts';
import { XapiObject } from '../xapi-object.ts';
import { vbdDerived } from './derived.ts';

@XapiObject('VBD', 'A virtual block device: a disk or a drive of a VM.')
@Derived(vbdDerived)
export class VBD extends Node {}
