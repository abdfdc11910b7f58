// VIF: a virtual network interface of a VM.
import { Derived } from '../derived.ts';
import { Node } from '../node.ts';
import { XapiObject } from '../xapi-object.ts';
import { vifDerived } from './derived.ts';

@XapiObject('VIF', 'A virtual network interface of a VM.')
@Derived(vifDerived)
export class VIF extends Node {}
