// PCI: a PCI device of a host.
import { Node } from '../node.ts';
import { XapiObject } from '../xapi-object.ts';

@XapiObject('PCI', 'A PCI device of a host.')
export class PCI extends Node {}
