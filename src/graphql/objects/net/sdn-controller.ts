// SDNController: an SDN controller of a pool.
import { Node } from '../node.ts';
import { XapiObject } from '../xapi-object.ts';

@XapiObject('SDN_controller', 'An SDN controller of a pool.')
export class SDNController extends Node {}
