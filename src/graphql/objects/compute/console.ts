// Console: a console of a running VM.
import { Node } from '../node.ts';
import { XapiObject } from '../xapi-object.ts';

@XapiObject('console', 'A console of a running VM.')
export class Console extends Node {}
