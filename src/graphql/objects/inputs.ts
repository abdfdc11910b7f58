// Filter, order and list arguments, and the connection types, of the classes with lists of their own.
import { classInputs } from '../filters/class-inputs.ts';

export const poolInputs = classInputs('pool', 'Pool');
export const hostInputs = classInputs('host', 'Host');
export const vmInputs = classInputs('VM', 'VM');
export const srInputs = classInputs('SR', 'SR');
export const networkInputs = classInputs('network', 'Network');
