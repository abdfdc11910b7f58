// Text search across classes and pools.

import { Arg, Field, Int, ObjectType, Query, Resolver, registerEnumType } from 'type-graphql';
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
import { valueEnum } from '../schema/enums.ts';

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

interface SearchArgs {
  readonly text: string;
  readonly types?: readonly string[] | null;
  readonly first?: number | null;
}

@Resolver()
export class SearchQueries {
  @Query(() => [SearchHitType], {
    description:
      'Objects by what people know of them: name, description, tag, uuid, MAC or IP address. All words must be found, ' +
      'each anywhere; the best come first.',
  })
  @Access('SEE')
  search(
    @Arg('text', () => String, { description: `1 to ${searchLimits.maxWords} words.` }) args: unknown,
    @Arg('types', () => [SearchedTypeEnum], { nullable: true, description: 'Only objects of these kinds.' })
    view: unknown,
    @Arg('first', () => Int, {
      nullable: true,
      description: `How many: ${searchLimits.defaultHits} unless told, ${searchLimits.maxHits} at most.`,
    })
    _first?: unknown,
  ): readonly SearchHit[] {
    // Own arguments come as one object, as graphql-js hands them over; the decorators only declare them.
    const { text, types, first } = args as SearchArgs;
    const classes = types?.map((type) => CLASSES[type] ?? type);
    return asClientErrors(() =>
      (view as View).search(text, { classes: classes ?? null, limit: first ?? null }),
    );
  }
}
