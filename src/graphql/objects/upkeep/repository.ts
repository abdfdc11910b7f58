// Repository: a repository that updates come from.
import { Node } from '../node.ts';
import { XapiObject } from '../xapi-object.ts';

@XapiObject('Repository', 'A repository that updates come from.')
export class Repository extends Node {}
