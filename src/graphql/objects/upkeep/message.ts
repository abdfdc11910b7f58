// Message: what has happened in a pool; some are alarms.
import { Field } from 'type-graphql';
import { messageSubject } from '../../../query/derived/activity/message.ts';
import type { XapiRecord } from '../../../xapi/record.ts';
import type { View } from '../../pipeline/contract.ts';
import { Derived } from '../derived.ts';
import { isNode, Node } from '../node.ts';
import { XapiObject } from '../xapi-object.ts';
import { messageDerived } from './derived.ts';

@XapiObject('message', 'Something that has happened in a pool, and was kept.')
@Derived(messageDerived)
export class Message extends Node {
  @Field(() => Node, {
    nullable: true,
    description: 'What it is about; null when that is gone. XAPI: `message.obj_uuid` of class `message.cls`.',
  })
  subject(this: XapiRecord, _args: unknown, view: View) {
    const subject = messageSubject(this, view);
    return subject && isNode(subject) ? subject : null;
  }
}
