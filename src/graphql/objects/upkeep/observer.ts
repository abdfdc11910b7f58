// Observer: Settings of tracing in a pool.
import { Node } from '../node.ts';
import { XapiObject } from '../xapi-object.ts';

@XapiObject('Observer', 'Settings of tracing in a pool.')
export class Observer extends Node {}
