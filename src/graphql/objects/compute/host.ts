// Host: a machine that runs VMs.
import { Args, Field } from 'type-graphql';
import type { Page } from '../../../query/page.ts';
import type { XapiRecord } from '../../../xapi/record.ts';
import type { DashboardScope } from '../../dashboards/scope.ts';
import { inputsOf, type ListArgs } from '../../filters/class-inputs.ts';
import { Metrics } from '../../metrics/fields.ts';
import type { View } from '../../pipeline/contract.ts';
import { connectionOf } from '../connections.ts';
import { Derived } from '../derived.ts';
import { listOf, objectNamed } from '../named.ts';
import { Node } from '../node.ts';
import { connection, messagesAbout, through } from '../relations.ts';
import { XapiObject } from '../xapi-object.ts';
import { hostDerived } from './host-derived.ts';
import { hostUpdates } from './host-updates.ts';

@XapiObject('host', 'A machine of a pool.')
@Metrics('host')
@Derived({ ...hostDerived, ...hostUpdates })
export class Host extends Node {
  @Field(objectNamed('Dashboard'), { description: 'Its state, and that of what is on it, in numbers.' })
  dashboard(this: XapiRecord): DashboardScope {
    return { of: 'host', host: this };
  }

  @Field(listOf('Network'), { description: 'The networks of its PIFs.' })
  networks(this: XapiRecord, _args: unknown, view: View) {
    return through(view, this, 'networks');
  }

  @Field(listOf('SR'), { description: 'The storage that it has PBDs for, plugged or not.' })
  srs(this: XapiRecord, _args: unknown, view: View) {
    return through(view, this, 'srs');
  }

  @Field(() => connectionOf('message'), { description: 'What was said about it.' })
  messages(this: XapiRecord, @Args(() => inputsOf('message').listArgs) args: ListArgs, view: View): Page {
    return connection(view, 'message', messagesAbout(view, this), args);
  }
}
