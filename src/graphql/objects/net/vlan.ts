// VLAN: a VLAN on a network interface.
import { Node } from '../node.ts';
import { XapiObject } from '../xapi-object.ts';

@XapiObject('VLAN', 'A VLAN on a network interface.')
export class VLAN extends Node {}
