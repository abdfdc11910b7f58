// Console: a console of a running VM.
import { maskRefs } from '../../../query/derived/activity/refs.ts';
import { Derived, type DerivedField } from '../derived.ts';
import { Node } from '../node.ts';
import { XapiObject } from '../xapi-object.ts';

const consoleDerived: Readonly<Record<string, DerivedField>> = {
  // Its URL names the console by its ref.
  location: {
    type: () => String,
    description: 'Where its host serves it, refs made unreadable. XAPI: `console.location`.',
    access: 'VIEW_CONFIG',
    value: ({ location }) => (typeof location === 'string' ? maskRefs(location) : null),
  },
};

@XapiObject('console', 'A console of a running VM.')
@Derived(consoleDerived)
export class Console extends Node {}
