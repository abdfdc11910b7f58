// What work costs, in comparisons: a record against one plain condition, some 50 ns. Measured over 10,000 VMs; told to
// `spend` so that a limit on comparisons is one on time, whatever an operation spends it on.

export const weights = {
  /** A condition whose text is folded to lower case first. */
  folded: 2,
  /** Characters of a long text that are folded, or searched, for one comparison. */
  foldedChars: 32,
  searchedChars: 256,
  /** To compile one condition of a filter: nested lists compile theirs for every object. */
  compiled: 64,
  /** One value of an `in`. */
  listed: 3,
  /** To find an object by its global id. */
  named: 120,
  /** A look at what a relation to one leads to. */
  target: 3,
  /** One step of a path for one record, and one ref that it follows into a set. */
  step: 2,
  followed: 10,
  /** A comparison while sorting, beside the keys that it looks at; and where the keys stand in a map. */
  sorted: 2,
  sortedAcross: 4,
  /** A value that is derived, beside the records that it reads. */
  derived: 4,
  /** One value that is summed. */
  summed: 2,
  /** To group: one key of a record, one combination and each of its keys, one new group, two groups compared. */
  grouped: 8,
  combined: 8,
  newGroup: 40,
  groupsCompared: 6,
  /** A record whose texts are compared with a search, and one word of it. */
  searchedRecord: 32,
  searchedWord: 8,
  /** Ids under one gram of the search index for one comparison. */
  searchedIds: 4,
  /** The newest value of a metric: what it is made of is found and added up. */
  newest: 60,
  /** A series, and one value of it: read, made and shown. */
  series: 200,
  shownValue: 4,
  /** A record that a dashboard counts, and one that it reads others for: a VM's metrics, a disk's VM. */
  totalled: 2,
  ranked: 20,
} as const;
