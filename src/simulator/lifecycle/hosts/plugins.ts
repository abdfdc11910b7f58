// Plugins of hosts: scripts that host.call_plugin runs there. Errors are those of xen-api ocaml/xapi/xapi_plugins.ml (no
// such script), scripts/examples/python/XenAPIPlugin.py (no such function, an exception) and, for a host that is off,
// ocaml/xapi/message_forwarding.ml.
import type { Act } from '../act.ts';
import { asText, type TextMap } from '../fields.ts';
import { missingPackages } from './packages.ts';

type PluginFunction = (act: Act) => string;

const always =
  (answer: string): PluginFunction =>
  () =>
    answer;

/** What changes a host is no part of the simulation (the README's list of what is absent). */
const notThere: PluginFunction = (act) => act.refuse('NOT_IMPLEMENTED', act.call.method);

/** What monitoring tools ask of a host, by plugin and function. */
const PLUGINS: Readonly<Record<string, Readonly<Record<string, PluginFunction>>>> = {
  echo: { main: (act) => `args were: ${pythonText(act.map(3))}` },
  'updater.py': {
    check_update: (act) => JSON.stringify(missingPackages(asText(act.row('host', act.ref(0)).uuid))),
    update: notThere,
    get_proxies: always('{"xcp-ng-base": "_none_", "xcp-ng-updates": "_none_"}'),
    set_proxies: notThere,
  },
  'hyperthreading.py': { get_hyperthreading: always('true') },
  'smartctl.py': { health: always('{}'), information: always('{}') },
  'raid.py': { check_raid_pool: always('{}') },
  'ipmitool.py': { is_ipmi_device_available: always('false') },
};

function pythonText(map: TextMap): string {
  return `{${Object.entries(map)
    .map(([key, value]) => `'${key}': '${value}'`)
    .join(', ')}}`;
}

export function callPlugin(act: Act): string {
  const host = act.row('host', act.ref(0));
  if (act.db.get('host_metrics', asText(host.metrics))?.live === false)
    act.refuse('HOST_OFFLINE', act.ref(0));
  const [plugin, fn] = [act.text(1), act.text(2)];
  const functions = Object.hasOwn(PLUGINS, plugin) ? PLUGINS[plugin] : undefined;
  if (!functions) return act.refuse('XENAPI_MISSING_PLUGIN', plugin);
  const run = Object.hasOwn(functions, fn) ? functions[fn] : undefined;
  if (!run) return act.refuse('UNKNOWN_XENAPI_PLUGIN_FUNCTION', fn);
  return run(act);
}
