// Cluster: Hosts that share block storage by a cluster stack.
import { Node } from '../node.ts';
import { XapiObject } from '../xapi-object.ts';

@XapiObject('Cluster', 'Hosts that share block storage by a cluster stack.')
export class Cluster extends Node {}
