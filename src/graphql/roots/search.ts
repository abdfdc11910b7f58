// Text search across classes and pools.
import { Args, ArgsType, Field, Int, ObjectType, Query, Resolver, registerEnumType } from 'type-graphql';
import {
  type SearchedClass,
  type SearchHit,
  searchedClasses,
  searchLimits,
} from '../../query/search/contract.ts';
import { Access } from '../access/access.ts';
import { Node } from '../objects/node.ts';
import { asClientErrors } from '../objects/relations.ts';
import type { View } from '../pipeline/contract.ts';
import { enumEntry, valueEnum } from '../schema/enums.ts';

const SearchField = valueEnum('SearchField', 'Where a search has found its words.', {
  NAME: 'In the name.',
  DESCRIPTION: 'In the description.',
  UUID: 'In the uuid.',
  TAG: 'In a tag.',
  MAC: 'In a MAC address.',
  ADDRESS: 'In an IP address: of a host, a PIF, or one that a guest has told of.',
  HOSTNAME: 'In the host name.',
});
const FIELDS: Readonly<Record<SearchHit['field'], string>> = {
  nameLabel: 'NAME',
  nameDescription: 'DESCRIPTION',
  uuid: 'UUID',
  tags: 'TAG',
  mac: 'MAC',
  address: 'ADDRESS',
  hostname: 'HOSTNAME',
};

const CLASSES: Readonly<Record<string, SearchedClass>> = Object.fromEntries(
  searchedClasses.map((cls) => [cls.toUpperCase(), cls]),
);
const SearchedTypeEnum = Object.fromEntries(Object.keys(CLASSES).map((name) => [name, name]));
registerEnumType(SearchedTypeEnum, {
  name: 'SearchedType',
  description: 'What can be searched for.',
  valuesConfig: Object.fromEntries(
    Object.entries(CLASSES).map(([name, cls]) => [
      name,
      { description: `Objects of XAPI's class \`${cls}\`.` },
    ]),
  ),
});

@ObjectType('SearchHit', { description: 'An object that a search has found.' })
@Access('SEE')
export class SearchHitType {
  @Field(() => Node, { description: 'The object.' })
  node(this: SearchHit) {
    return this.record;
  }

  @Field(() => Int, {
    description: 'How good it fits: 7 for the very name, down to 1 for a part of the description.',
  })
  score!: number;

  @Field(() => SearchField, { description: 'Where the word that decided the score was found.' })
  field(this: SearchHit): string {
    return FIELDS[this.field];
  }
}

@ArgsType()
class SearchArgs {
  @Field(() => String, {
    description:
      `What to look for: 1 to ${searchLimits.maxWords} words of up to ${searchLimits.maxWordLength} characters, ` +
      'with blanks between. Nothing in it is an operator.',
  })
  text!: string;

  @Field(() => [SearchedTypeEnum], {
    nullable: true,
    description: 'Only objects of these classes; all that are searched unless given.',
  })
  types?: readonly string[] | null;

  @Field(() => [enumEntry('vm_kind').values], {
    nullable: true,
    description:
      'Of VMs only those of these kinds, e.g. `[VM]` to leave out templates, snapshots and control domains; all kinds ' +
      'unless given. Objects that are no VMs are found all the same: `types` leaves them out.',
  })
  vmKinds?: readonly string[] | null;

  @Field(() => [enumEntry('vdi_kind').values], {
    nullable: true,
    description:
      'Of VDIs only those of these kinds, e.g. `[VDI]` to leave out snapshots and base copies; all kinds unless given. ' +
      'Objects that are no VDIs are found all the same.',
  })
  vdiKinds?: readonly string[] | null;

  @Field(() => Int, {
    nullable: true,
    description: `How many: ${searchLimits.defaultHits} unless told, ${searchLimits.maxHits} at most.`,
  })
  first?: number | null;
}

@Resolver()
export class SearchQueries {
  @Query(() => [SearchHitType], {
    description:
      'Objects by what people know of them: name, description, tag, uuid, MAC or IP address. All words must be found, ' +
      'each anywhere. The best come first; of equally good ones, what lives comes before control domains, templates, ' +
      'snapshots and unmanaged disks.',
  })
  @Access('SEE')
  search(@Args(() => SearchArgs) args: SearchArgs, view: View): readonly SearchHit[] {
    const { text, types, vmKinds = null, vdiKinds = null, first = null } = args;
    const classes = types?.map((type) => CLASSES[type] ?? type) ?? null;
    return asClientErrors(() => view.search(text, { classes, vmKinds, vdiKinds, limit: first }));
  }
}
