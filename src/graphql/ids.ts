// Global ids: opaque, stable over restarts and failover, unique when two pools know the same uuid. They hold the XAPI
// class (not the GraphQL type, which may change), the pool's uuid and the object's uuid; never a ref.

import { quote } from '../lib/quote.ts';
import { classByName } from '../xapi/datamodel/datamodel.ts';
import type { ClassName } from '../xapi/datamodel/types.ts';
import { clientError } from './errors.ts';

export interface GlobalId {
  readonly cls: ClassName;
  readonly poolUuid: string;
  readonly uuid: string;
}

/** Longest id that is looked at. */
const MAX_ID_LENGTH = 256;

/** As loose as XAPI, which does not promise the form of its uuids. */
function isUuid(text: string | undefined): text is string {
  return text !== undefined && /^[\w-]+$/.test(text);
}

export function toGlobalId(id: GlobalId): string {
  return Buffer.from(`${id.cls}:${id.poolUuid}:${id.uuid}`, 'latin1').toString('base64url');
}

/** @throws GraphQLError INVALID_ID for anything that `toGlobalId` cannot have written. */
export function parseGlobalId(text: string): GlobalId {
  if (text.length <= MAX_ID_LENGTH && /^[\w-]+$/.test(text)) {
    const [cls, poolUuid, uuid, ...rest] = Buffer.from(text, 'base64url').toString('latin1').split(':');
    const known = cls === undefined ? undefined : classByName(cls);
    if (known && isUuid(poolUuid) && isUuid(uuid) && rest.length === 0) {
      const id = { cls: known.name, poolUuid, uuid };
      if (toGlobalId(id) === text) return id;
    }
  }
  throw clientError('INVALID_ID', `not an id of this gateway: ${quote(text)}`);
}
