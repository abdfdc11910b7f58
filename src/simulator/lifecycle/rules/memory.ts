// Memory that a VM costs beyond its own (xapi: memory_check.ml, xenops memory.ml; equal to what a real xapi
// wrote).
const MIB = 2 ** 20;
/** Hypervisor and device model. */
const BASE_MIB = 3;

/** Bytes of `memory_overhead`: a page table for the guest's pages twice over, and 256 pages a virtual CPU. */
export function memoryOverheadBytes(vm: {
  readonly staticMaxBytes: number;
  readonly vcpus: number;
  readonly shadowMultiplier: number;
}): number {
  const pages = 256 * vm.vcpus + 2 * Math.floor(vm.staticMaxBytes / MIB);
  const shadowMib = Math.floor(((pages * 4) / 1024) * vm.shadowMultiplier);
  return (BASE_MIB + shadowMib) * MIB;
}

/** A disk that surely holds a VM's saved memory. */
export function suspendImageBytes(staticMaxBytes: number): number {
  return Math.floor(staticMaxBytes * 1.26) + 100 * MIB;
}
