// VDI: virtual disks, their snapshots and the images behind them (see kind).
import { Field } from 'type-graphql';
import { type VdiKind, vdiKind } from '../../../query/kinds.ts';
import type { XapiRecord } from '../../../xapi/record.ts';
import { Access } from '../../access/access.ts';
import type { View } from '../../pipeline/contract.ts';
import { enumEntry } from '../../schema/enums.ts';
import { Derived } from '../derived.ts';
import { listOf } from '../named.ts';
import { Node } from '../node.ts';
import { through } from '../relations.ts';
import { XapiObject } from '../xapi-object.ts';
import { vdiDerived } from './derived.ts';

@XapiObject('VDI', 'A virtual disk, a snapshot of one, or an image behind them.')
@Derived(vdiDerived)
export class VDI extends Node {
  @Field(() => enumEntry('vdi_kind').values, { description: 'What it is now.' })
  @Access('SEE')
  kind(this: XapiRecord): VdiKind {
    return vdiKind(this);
  }

  @Field(listOf('VM'), { description: 'The VMs, templates and snapshots that it is attached to.' })
  vms(this: XapiRecord, _args: unknown, view: View) {
    return through(view, this, 'vms');
  }
}
