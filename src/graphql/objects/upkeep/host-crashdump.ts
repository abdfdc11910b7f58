// HostCrashdump: a crash dump of a host.
import { Node } from '../node.ts';
import { XapiObject } from '../xapi-object.ts';

@XapiObject('host_crashdump', 'A crash dump of a host.')
export class HostCrashdump extends Node {}
