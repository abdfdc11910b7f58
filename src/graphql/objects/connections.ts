// The connection types of the classes with lists.
import { connectionTypes } from '../paging/connection.ts';
import { objectNamed } from './named.ts';

export const poolConnection = connectionTypes('Pool', objectNamed('Pool'));
export const hostConnection = connectionTypes('Host', objectNamed('Host'));
export const vmConnection = connectionTypes('VM', objectNamed('VM'));
export const srConnection = connectionTypes('SR', objectNamed('SR'));
export const networkConnection = connectionTypes('Network', objectNamed('Network'));
