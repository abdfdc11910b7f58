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
  {
    file: 'http',
    names: ['54-vm_rrd-unknown'],
    reason:
      'the recorded host had no metrics daemon to ask ("Got UNIX error: No such file or directory connect")',
  },
  {
    file: 'http',
    names: ['55b-export-unknown', '57-audit_log', '58-console-get', '59-blob', '61-host_updates'],
    reason:
      'exports, consoles, blobs, the audit log and updates are no part of the simulator: 501 after the login',
  },
];

export function exceptedNames(file: string): string[] {
  return exceptions.filter((one) => one.file === file).flatMap((one) => one.names);
}
