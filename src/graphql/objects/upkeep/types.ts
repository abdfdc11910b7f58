// The types of this folder, for the schema.
import type { SourceClass } from '../../pipeline/contract.ts';
import { Certificate } from './certificate.ts';
import { upkeepValueTypes } from './derived.ts';
import { Feature } from './feature.ts';
import { HostCrashdump } from './host-crashdump.ts';
import { HostPatch } from './host-patch.ts';
import { Message } from './message.ts';
import { Observer } from './observer.ts';
import { PoolPatch } from './pool-patch.ts';
import { PoolUpdate } from './pool-update.ts';
import { Repository } from './repository.ts';
import { Task } from './task.ts';

export const upkeepTypes: readonly SourceClass[] = [
  Certificate,
  Feature,
  HostCrashdump,
  HostPatch,
  Message,
  Observer,
  PoolPatch,
  PoolUpdate,
  Repository,
  Task,
  ...upkeepValueTypes,
];
