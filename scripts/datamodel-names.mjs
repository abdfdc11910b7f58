// How XAPI's wire names become GraphQL names. Used once, when the datamodel tables are generated; the
// product reads the result from the tables.

/** `name_label` → `nameLabel`, `VCPUs_max` → `vcpusMax`, `default_SR` → `defaultSr`. */
export function toFieldName(wire) {
  return wire
    .split('_')
    .filter(Boolean)
    .map((part, i) => (i === 0 ? part.toLowerCase() : part[0].toUpperCase() + part.slice(1).toLowerCase()))
    .join('');
}

/** `Halted` → `HALTED`, `balance-slb` → `BALANCE_SLB`, `restartHVM` → `RESTART_HVM`. */
export function toEnumName(wire) {
  return wire
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .replace(/[^A-Za-z0-9]+/g, '_')
    .toUpperCase();
}
