// Certificate: a TLS certificate of a pool or a host.
import { Derived } from '../derived.ts';
import { Node } from '../node.ts';
import { XapiObject } from '../xapi-object.ts';
import { certificateDerived } from './derived.ts';

@XapiObject('Certificate', 'A TLS certificate of a pool or a host.')
@Derived(certificateDerived)
export class Certificate extends Node {}
