// SR: a storage repository.
import { Args, Field } from 'type-graphql';
import type { Page } from '../../../query/page.ts';
import type { XapiRecord } from '../../../xapi/record.ts';
import { inputsOf, type ListArgs } from '../../filters/class-inputs.ts';
import { Metrics } from '../../metrics/fields.ts';
import type { View } from '../../pipeline/contract.ts';
import { connectionOf } from '../connections.ts';
import { Derived } from '../derived.ts';
import { Node } from '../node.ts';
import { connection, messagesAbout, through } from '../relations.ts';
import { XapiObject } from '../xapi-object.ts';
import { srDerived } from './derived.ts';

@XapiObject('SR', 'A storage repository: where disks are kept.')
@Metrics('sr')
@Derived(srDerived)
export class SR extends Node {
  @Field(() => connectionOf('VM'), { description: 'VMs, templates and snapshots with a disk here.' })
  vms(this: XapiRecord, @Args(() => inputsOf('VM').listArgs) args: ListArgs, view: View): Page {
    return connection(view, 'VM', through(view, this, 'vms'), args);
  }

  @Field(() => connectionOf('host'), { description: 'Hosts that have a PBD for it, plugged or not.' })
  hosts(this: XapiRecord, @Args(() => inputsOf('host').listArgs) args: ListArgs, view: View): Page {
    return connection(view, 'host', through(view, this, 'hosts'), args);
  }

  @Field(() => connectionOf('message'), { description: 'What was said about it.' })
  messages(this: XapiRecord, @Args(() => inputsOf('message').listArgs) args: ListArgs, view: View): Page {
    return connection(view, 'message', messagesAbout(view, this), args);
  }
}
