// Every message of the datamodel by the names under which it may be called: `VM.start` and `VM_start`.
import { classes, messagesOf } from '../../xapi/datamodel/datamodel.ts';
import { parseType } from '../../xapi/datamodel/parse-type.ts';
import type { MessageFacts, XapiType } from '../../xapi/datamodel/types.ts';
import type { WireValue } from '../database/wire-value.ts';

export interface MessageParameter {
  readonly name: string;
  readonly type: XapiType;
  /** Stands in when the parameter is left out at the end. */
  readonly default?: WireValue;
}

export interface Message {
  readonly cls: string;
  /** `Class.message`. */
  readonly method: string;
  readonly name: string;
  readonly kind: string;
  readonly facts: MessageFacts;
  readonly needsSession: boolean;
  /** Without the session. */
  readonly params: readonly MessageParameter[];
  readonly required: number;
  readonly returns: XapiType;
  readonly removed: boolean;
}

function toMessage(cls: string, removedClass: boolean, facts: MessageFacts): Message {
  const needsSession = facts.noSession !== true;
  const params = facts.params.slice(needsSession ? 1 : 0).map((param): MessageParameter => {
    const type = parseType(param.type);
    return {
      name: param.name,
      type,
      ...(param.default === undefined ? {} : { default: param.default as WireValue }),
    };
  });
  return {
    cls,
    method: `${cls}.${facts.name}`,
    name: facts.name,
    kind: facts.kind,
    facts,
    needsSession,
    params,
    required: params.filter((param) => param.default === undefined).length,
    returns: parseType(facts.returns),
    removed: facts.state === 'removed' || removedClass,
  };
}

const messages: readonly Message[] = classes.flatMap((cls) =>
  messagesOf(cls.name).map((facts) => toMessage(cls.name, cls.state === 'removed', facts)),
);

const byName = new Map<string, Message>();
for (const message of messages) {
  byName.set(`${message.cls}_${message.name}`, message);
}
for (const message of messages) byName.set(message.method, message);

export function messageByName(name: string): Message | undefined {
  return byName.get(name);
}

/** As system.listMethods has them: dotted, in datamodel order, removed ones included. */
export const methodNames: readonly string[] = messages.map((message) => message.method);
