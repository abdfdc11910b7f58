// What a client process paid for its first sync: CPU of the whole process, peak resident memory, the longest stall of its
// event loop, wall time. Module loading counts: it is the same process for both sides.
import { monitorEventLoopDelay } from 'node:perf_hooks';

export async function measureSync(sync) {
  const delay = monitorEventLoopDelay({ resolution: 2 });
  delay.enable();
  const start = performance.now();
  const objects = await sync();
  const wallMs = performance.now() - start;
  // One more turn, so that a stall that ended the sync is seen by the monitor.
  await new Promise((resolve) => setTimeout(resolve, 50));
  delay.disable();
  const { user, system } = process.cpuUsage();
  process.send(
    {
      objects,
      wallMs,
      cpuMs: (user + system) / 1000,
      peakMiB: process.resourceUsage().maxRSS / 1024,
      stallMs: delay.max / 1e6,
    },
    () => process.exit(0),
  );
}
