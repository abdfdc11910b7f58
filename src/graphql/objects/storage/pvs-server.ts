// PVSServer: a Citrix Provisioning server.
import { Node } from '../node.ts';
import { XapiObject } from '../xapi-object.ts';

@XapiObject('PVS_server', 'A Citrix Provisioning server.')
export class PVSServer extends Node {}
