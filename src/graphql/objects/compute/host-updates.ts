// What a host could install, as the slow poller has learnt it from the host itself.
import { Int } from 'type-graphql';
import { rfc3339 } from '../../../lib/clock.ts';
import type { HostUpdates, MissingPackage } from '../../../pool/contract.ts';
import type { XapiRecord } from '../../../xapi/record.ts';
import type { View } from '../../pipeline/contract.ts';
import { BigIntScalar } from '../../scalars/big-int.ts';
import { DateTimeScalar, DurationScalar, toDuration } from '../../scalars/text-scalars.ts';
import { valueEnum } from '../../schema/enums.ts';
import { type DerivedField, valueType } from '../derived.ts';

const UpdatesState = valueEnum('UpdatesState', "What is known of a host's missing updates.", {
  UNKNOWN: 'It was not asked yet.',
  CHECKED: 'It has told.',
  UNSUPPORTED: 'It has nothing that could tell.',
  FAILED: 'It did not tell the last time; what it told before is shown.',
});
const PackageChange = valueType('PackageChange', 'An entry of the change log of a package.', {
  date: { type: () => DateTimeScalar, description: 'When it was written.' },
  author: { type: () => String, description: 'Who wrote it.', nullable: false },
  description: { type: () => String, description: 'What has changed.', nullable: false },
});
const Package = valueType('MissingPackage', 'A package that a host could install in a newer version.', {
  name: { type: () => String, description: 'Its name.', nullable: false },
  version: { type: () => String, description: 'The newer version.', nullable: false },
  release: { type: () => String, description: 'The release of that version.', nullable: false },
  description: { type: () => String, description: 'What it is.', nullable: false },
  changelog: { type: () => PackageChange, description: 'The newest entry of its change log.' },
  url: { type: () => String, description: "Its project's page." },
  size: { type: () => BigIntScalar, description: 'Bytes to fetch.' },
  license: { type: () => String, description: 'Its licence.' },
});
const UpdatesError = valueType('UpdatesError', 'Why a host did not tell of its updates.', {
  code: { type: () => String, description: "XAPI's error, or how nobody answered.", nullable: false },
  message: { type: () => String, description: 'The same, for people.', nullable: false },
  at: { type: () => DateTimeScalar, description: 'When.' },
});
const HostUpdatesType = valueType('HostUpdates', 'The updates that a host has not installed.', {
  state: { type: () => UpdatesState, description: 'What is known.', nullable: false },
  checkedAt: { type: () => DateTimeScalar, description: 'When it told; null while it never has.' },
  age: { type: () => DurationScalar, description: 'How old that was when this was answered.' },
  total: { type: () => Int, description: 'Packages that it named.', nullable: false },
  packages: { type: () => [Package], description: 'The packages, as far as they are kept.' },
  error: { type: () => UpdatesError, description: 'Why it did not tell.' },
});

export const updateTypes = [PackageChange, Package, UpdatesError, HostUpdatesType];

function toPackage({ sizeBytes, ...rest }: MissingPackage) {
  return { ...rest, size: sizeBytes };
}

function shown({ state, checkedAtMs, packages, total, error }: HostUpdates, nowMs: number) {
  return {
    state: state.toUpperCase(),
    checkedAt: checkedAtMs === null ? null : (rfc3339(checkedAtMs) ?? null),
    age: checkedAtMs === null ? null : toDuration(Math.max(0, nowMs - checkedAtMs)),
    total,
    packages: packages.map(toPackage),
    error: error ? { code: error.code, message: error.message, at: rfc3339(error.atMs) ?? null } : null,
  };
}

/** What is known of a host's updates; undefined where they are not looked up. */
export function updatesOf(host: XapiRecord, view: View): HostUpdates | undefined {
  return view.pool(host.$pool)?.updates.of(host.$ref);
}

export const hostUpdates: Readonly<Record<string, DerivedField>> = {
  missingUpdates: {
    type: () => HostUpdatesType,
    description:
      'Updates that it has not installed, looked up now and then; null where they are not looked up.',
    value: (host, view) => {
      const updates = updatesOf(host, view);
      return updates ? shown(updates, view.nowMs) : null;
    },
  },
};
