// What may be asked for, as the @access directive names it. Rights that commands need come with the commands.

export const Action = {
  NONE: 'NONE',
  SEE: 'SEE',
  VIEW: 'VIEW',
  VIEW_CONFIG: 'VIEW_CONFIG',
  VIEW_GATEWAY: 'VIEW_GATEWAY',
} as const;
export type Action = (typeof Action)[keyof typeof Action];

export const actionDescriptions: Readonly<Record<Action, string>> = {
  NONE: 'No right of its own is needed: an envelope, whose contents carry their own rules.',
  SEE: 'Know that the object exists: its id, uuid and name.',
  VIEW: 'Read the ordinary fields and relations of an object.',
  VIEW_CONFIG: 'Read maps with open keys, where people and tools also leave secrets.',
  VIEW_GATEWAY: 'Read the state of the gateway and its connections to pools.',
};
