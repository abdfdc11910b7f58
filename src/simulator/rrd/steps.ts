// The data source messages of host, VM and SR (contract §5.7).
import type { Ref, WireValue } from '../database/wire-value.ts';
import type { Act, Steps } from '../lifecycle/act.ts';
import type { RoundRobins } from './round-robin.ts';

type Measured = 'host' | 'VM' | 'SR';

function unknown(act: Act, name: string): never {
  const inner = `S(Rrd.Invalid_data_source("${name}"))`;
  return act.refuse('INTERNAL_ERROR', `IDL Error: [S(Rrdd_internal_error);${inner}]`);
}

function describe(rrds: RoundRobins, cls: Measured, ref: Ref): WireValue {
  return rrds.allSources(cls, ref).map((source) => ({
    name_label: source.name,
    name_description: source.description,
    enabled: rrds.isRecorded(ref, source),
    standard: !source.onDemand,
    units: source.units,
    min: source.min,
    max: source.max,
    value: 0,
  }));
}

function stepsOf(rrds: RoundRobins, cls: Measured): Steps {
  return {
    [`${cls}.get_data_sources`]: (act) => {
      act.row(cls, act.ref(0));
      return describe(rrds, cls, act.ref(0));
    },
    [`${cls}.query_data_source`]: (act) => {
      act.row(cls, act.ref(0));
      return rrds.latest(cls, act.ref(0), act.text(1)) ?? unknown(act, act.text(1));
    },
    [`${cls}.record_data_source`]: (act) => {
      act.row(cls, act.ref(0));
      return rrds.record(cls, act.ref(0), act.text(1)) ? '' : unknown(act, act.text(1));
    },
    [`${cls}.forget_data_source_archives`]: (act) => {
      act.row(cls, act.ref(0));
      return rrds.forget(cls, act.ref(0), act.text(1)) ? '' : unknown(act, act.text(1));
    },
  };
}

export function rrdSteps(rrds: RoundRobins): Steps {
  return { ...stepsOf(rrds, 'host'), ...stepsOf(rrds, 'VM'), ...stepsOf(rrds, 'SR') };
}
