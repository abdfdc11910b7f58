// PIF: a network interface of a host: a card, a bond, a VLAN or the end of a tunnel.
import { Derived } from '../derived.ts';
import { Node } from '../node.ts';
import { XapiObject } from '../xapi-object.ts';
import { pifDerived } from './derived.ts';

@XapiObject('PIF', 'A network interface of a host: a card, a bond, a VLAN or the end of a tunnel.')
@Derived(pifDerived)
export class PIF extends Node {}
