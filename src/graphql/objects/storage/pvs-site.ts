// PVSSite: a site of machines that Citrix Provisioning streams.
import { Node } from '../node.ts';
import { XapiObject } from '../xapi-object.ts';

@XapiObject('PVS_site', 'A site of machines that Citrix Provisioning streams.')
export class PVSSite extends Node {}
