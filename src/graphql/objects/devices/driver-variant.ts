// DriverVariant: one variant of a host driver.
import { Node } from '../node.ts';
import { XapiObject } from '../xapi-object.ts';

@XapiObject('Driver_variant', 'One variant of a host driver.')
export class DriverVariant extends Node {}
