// NetworkSRIOV: SR-IOV on a network interface.
import { Node } from '../node.ts';
import { XapiObject } from '../xapi-object.ts';

@XapiObject('network_sriov', 'SR-IOV on a network interface.')
export class NetworkSRIOV extends Node {}
