// ClusterHost: a host as a member of a cluster.
import { Node } from '../node.ts';
import { XapiObject } from '../xapi-object.ts';

@XapiObject('Cluster_host', 'A host as a member of a cluster.')
export class ClusterHost extends Node {}
