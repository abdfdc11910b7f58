// Feature: an experimental feature of a host.
import { Node } from '../node.ts';
import { XapiObject } from '../xapi-object.ts';

@XapiObject('Feature', 'An experimental feature of a host.')
export class Feature extends Node {}
