// USBGroup: USB devices that may stand in for each other.
import { Node } from '../node.ts';
import { XapiObject } from '../xapi-object.ts';

@XapiObject('USB_group', 'USB devices that may stand in for each other.')
export class USBGroup extends Node {}
