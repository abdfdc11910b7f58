// The connection types of the classes with lists. Types are named late (by a function), so that object classes may
// name their own connections.
import { connectionTypes } from '../paging/connection.ts';
import { Host } from './host.ts';
import { Network } from './network.ts';
import { Pool } from './pool.ts';
import { SR } from './sr.ts';
import { VM } from './vm.ts';

export const poolConnection = connectionTypes('Pool', () => Pool);
export const hostConnection = connectionTypes('Host', () => Host);
export const vmConnection = connectionTypes('VM', () => VM);
export const srConnection = connectionTypes('SR', () => SR);
export const networkConnection = connectionTypes('Network', () => Network);
