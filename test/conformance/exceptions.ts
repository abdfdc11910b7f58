// Recorded answers that the simulator does not give, each with its reason. The tests fail when one that
// stands here starts to match as well as when one that does not stops.

export interface Exception {
  readonly file: string;
  readonly names: readonly string[];
  readonly reason: string;
}

export const exceptions: readonly Exception[] = [
  {
    file: 'xmlrpc',
    names: [
      '85-rrd-a-34-host.query-inf',
      '85-rrd-a-34b-host.query-neginf',
      '85-rrd-early-34-host.query-inf',
      '85-rrd-late-34-host.query-inf',
    ],
    reason: 'C prints the sign of a NaN ("-nan"); a JavaScript NaN has none to print',
  },
];

export function exceptedNames(file: string): string[] {
  return exceptions.filter((one) => one.file === file).flatMap((one) => one.names);
}
