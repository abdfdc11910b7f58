// The @access directive: part of the schema, so that everybody can read which right a field needs. `@Access(action)`
// puts it on a class (the rule of its fields unless they have their own) or on a member.
import 'reflect-metadata';
import { DirectiveLocation, GraphQLDirective, GraphQLEnumType, GraphQLNonNull } from 'graphql';
import { Directive } from 'type-graphql';
import { Action, actionDescriptions } from './actions.ts';

export const actionType = new GraphQLEnumType({
  name: 'Action',
  description: 'A right that an access rule may ask for.',
  values: Object.fromEntries(
    Object.values(Action).map((action) => [action, { description: actionDescriptions[action] }]),
  ),
});

export const accessDirective = new GraphQLDirective({
  name: 'access',
  description: 'The right needed to read a field. A field without a rule of its own has that of its type.',
  locations: [DirectiveLocation.OBJECT, DirectiveLocation.INTERFACE, DirectiveLocation.FIELD_DEFINITION],
  args: {
    action: { type: new GraphQLNonNull(actionType), description: 'What the asker must be allowed to do.' },
  },
});

export function Access(action: Action): PropertyDecorator & MethodDecorator & ClassDecorator {
  return Directive(`@access(action: ${action})`);
}
