// Crashdump: a crash dump of a VM, on a virtual disk.
import { Node } from '../node.ts';
import { XapiObject } from '../xapi-object.ts';

@XapiObject('crashdump', 'A crash dump of a VM, on a virtual disk.')
export class Crashdump extends Node {}
