// DRTask: a disaster recovery that is under way.
import { Node } from '../node.ts';
import { XapiObject } from '../xapi-object.ts';

@XapiObject('DR_task', 'A disaster recovery that is under way.')
export class DRTask extends Node {}
