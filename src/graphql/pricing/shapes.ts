// How large lists are whose arguments tell, for fields whose extensions say so: `listShape` on the field that has the
// arguments, `isShaped` on lists of that length below it, `isColumn` on leaves that hold a whole column of values.

export interface ListShape {
  /** Members of the list. */
  readonly length: number;
  /** Values in each column of a member. */
  readonly columns: number;
}

export type ListShapeOf = (args: Readonly<Record<string, unknown>>) => ListShape;

export interface ShapeExtensions {
  readonly listShape?: ListShapeOf;
  readonly isShaped?: boolean;
  readonly isColumn?: boolean;
}
