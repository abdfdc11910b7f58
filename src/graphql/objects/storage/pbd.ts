// PBD: the connection of a host to a storage repository.
import { Node } from '../node.ts';
import { XapiObject } from '../xapi-object.ts';

@XapiObject('PBD', 'The connection of a host to a storage repository.')
export class PBD extends Node {}
