// PUSB: a USB device of a host.
import { Derived } from '../derived.ts';
import { Node } from '../node.ts';
import { XapiObject } from '../xapi-object.ts';
import { pusbDerived } from './derived.ts';

@XapiObject('PUSB', 'A USB device of a host.')
@Derived(pusbDerived)
export class PUSB extends Node {}
