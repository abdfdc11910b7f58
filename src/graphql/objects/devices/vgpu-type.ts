// VGPUType: a type of virtual graphics processors.
import { Node } from '../node.ts';
import { XapiObject } from '../xapi-object.ts';

@XapiObject('VGPU_type', 'A type of virtual graphics processors.')
export class VGPUType extends Node {}
