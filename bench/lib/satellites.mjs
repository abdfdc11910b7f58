/** XAPI classes of a VM and of all that exists for it alone. */
export const SATELLITES = ['VM', 'VM_metrics', 'VM_guest_metrics', 'VBD', 'VDI', 'VIF', 'console'];
