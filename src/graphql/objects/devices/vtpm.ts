// VTPM: a virtual TPM of a VM.
import { Node } from '../node.ts';
import { XapiObject } from '../xapi-object.ts';

@XapiObject('VTPM', 'A virtual TPM of a VM.')
export class VTPM extends Node {}
