// Bond: a bond of network interfaces of a host.
import { Derived } from '../derived.ts';
import { Node } from '../node.ts';
import { XapiObject } from '../xapi-object.ts';
import { bondDerived } from './derived.ts';

@XapiObject('Bond', 'A bond of network interfaces of a host.')
@Derived(bondDerived)
export class Bond extends Node {}
