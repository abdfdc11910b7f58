// VGPU: a virtual graphics processor of a VM.
import { Derived } from '../derived.ts';
import { Node } from '../node.ts';
import { XapiObject } from '../xapi-object.ts';
import { vgpuDerived } from './derived.ts';

@XapiObject('VGPU', 'A virtual graphics processor of a VM.')
@Derived(vgpuDerived)
export class VGPU extends Node {}
