// What the live streams add to the schema.
import type { SchemaParts } from '../pipeline/contract.ts';
import { SampleSubscriptions, sampleClasses } from './samples/schema.ts';
import { envelopeClasses, Subscriptions } from './schema/subscriptions.ts';

export const liveParts: SchemaParts = {
  objects: [...envelopeClasses, ...sampleClasses],
  roots: [Subscriptions, SampleSubscriptions],
};
