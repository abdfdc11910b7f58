// GPUGroup: Graphics processors that may stand in for each other.
import { Node } from '../node.ts';
import { XapiObject } from '../xapi-object.ts';

@XapiObject('GPU_group', 'Graphics processors that may stand in for each other.')
export class GPUGroup extends Node {}
