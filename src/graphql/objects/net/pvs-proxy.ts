// PVSProxy: a proxy that caches what is streamed to a VIF.
import { Node } from '../node.ts';
import { XapiObject } from '../xapi-object.ts';

@XapiObject('PVS_proxy', 'A proxy that caches what is streamed to a VIF.')
export class PVSProxy extends Node {}
