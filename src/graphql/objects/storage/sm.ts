// SM: a storage driver of a pool.
import { Node } from '../node.ts';
import { XapiObject } from '../xapi-object.ts';

@XapiObject('SM', 'A storage driver of a pool.')
export class SM extends Node {}
