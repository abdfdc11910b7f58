// The types of this folder, for the schema.
import type { SourceClass } from '../../pipeline/contract.ts';
import { Cluster } from './cluster.ts';
import { ClusterHost } from './cluster-host.ts';
import { Crashdump } from './crashdump.ts';
import { storageValueTypes } from './derived.ts';
import { DRTask } from './dr-task.ts';
import { PBD } from './pbd.ts';
import { PVSCacheStorage } from './pvs-cache-storage.ts';
import { PVSServer } from './pvs-server.ts';
import { PVSSite } from './pvs-site.ts';
import { SM } from './sm.ts';
import { SR } from './sr.ts';
import { VBD } from './vbd.ts';
import { VDI } from './vdi.ts';

export const storageTypes: readonly SourceClass[] = [
  Cluster,
  ClusterHost,
  Crashdump,
  DRTask,
  PBD,
  PVSCacheStorage,
  PVSServer,
  PVSSite,
  SM,
  SR,
  VBD,
  VDI,
  ...storageValueTypes,
];
