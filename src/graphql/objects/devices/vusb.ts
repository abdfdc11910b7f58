// VUSB: a USB device handed to a VM.
import { Node } from '../node.ts';
import { XapiObject } from '../xapi-object.ts';

@XapiObject('VUSB', 'A USB device handed to a VM.')
export class VUSB extends Node {}
