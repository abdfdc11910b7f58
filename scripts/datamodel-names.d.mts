/** `name_label` → `nameLabel`. */
export function toFieldName(wire: string): string;
/** `Halted` → `HALTED`. */
export function toEnumName(wire: string): string;
