// Task: what a pool is doing or has just done.
import { Derived } from '../derived.ts';
import { Node } from '../node.ts';
import { XapiObject } from '../xapi-object.ts';
import { taskDerived } from './derived.ts';

@XapiObject('task', 'Something that a pool is doing or has just done.')
@Derived(taskDerived)
export class Task extends Node {}
