// Tunnel: a tunnel from a host to others.
import { Node } from '../node.ts';
import { XapiObject } from '../xapi-object.ts';

@XapiObject('tunnel', 'A tunnel from a host to others.')
export class Tunnel extends Node {}
