// What people and tools have written into `other_config` of any object: custom fields, notes, folders, where it came from.
import * as labels from '../../query/derived/other-config.ts';
import { DateTimeScalar, UuidScalar } from '../scalars/text-scalars.ts';
import { type DerivedField, valueType } from './derived.ts';

const CustomField = valueType(
  'CustomField',
  'A field that people have added to an object, by XenCenter or its like.',
  {
    name: { type: () => String, description: 'Its name.', nullable: false },
    value: { type: () => String, description: 'Its value.', nullable: false },
  },
);
const Creation = valueType('Creation', 'Where an object came from, as Xen Orchestra notes it.', {
  at: { type: () => DateTimeScalar, description: 'When it was made.' },
  by: { type: () => String, description: 'Id of the user there who made it.' },
  templateUuid: {
    type: () => UuidScalar,
    description: 'The template that it was made from; it may be gone.',
  },
});

export const labelTypes = [CustomField, Creation];

/** For every class with `other_config`. */
export const labelFields: Readonly<Record<string, DerivedField>> = {
  customFields: {
    type: () => [CustomField],
    description: 'Its custom fields. XAPI: `other_config:XenCenter.CustomFields.*`.',
    value: labels.customFields,
  },
  folder: {
    type: () => String,
    description: 'The folder that XenCenter shows it in. XAPI: `other_config:folder`.',
    value: labels.folder,
  },
  notes: {
    type: () => String,
    description: 'Notes of Xen Orchestra. XAPI: `other_config:xo:notes`.',
    value: labels.notes,
  },
};

/** For VMs. */
export const creationFields: Readonly<Record<string, DerivedField>> = {
  autoPoweron: {
    type: () => Boolean,
    description: 'Whether it starts with its host. XAPI: `other_config:auto_poweron`.',
    nullable: false,
    value: labels.autoPoweron,
  },
  creation: {
    type: () => Creation,
    description: 'Where it came from. XAPI: `other_config:xo:creation` and the like.',
    value: labels.creation,
  },
};
