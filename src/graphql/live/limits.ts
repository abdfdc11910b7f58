// Every bound of the live streams, by name. Values are per stream unless they say otherwise.
export interface LiveLimits {
  /** Objects (upserted and removed together) in one message; more come as further messages of the same state. */
  readonly chunkObjects: number;
  /** Characters of objects after which a message is closed early; one object alone may be larger. */
  readonly chunkChars: number;
  /** Largest `first`: a window keeps all its objects executed and sends their order whole. */
  readonly windowObjects: number;
  /** Objects of the listed class that one stream may watch, in all pools together. */
  readonly watchedObjects: number;
  /** Streams that may be open at once in the whole gateway. */
  readonly streams: number;
  /** Milliseconds of work before the engine lets the event loop turn. */
  readonly sliceMs: number;
  /** Silence after which a stream gets a CHECKPOINT, in milliseconds; at most a `CHECKPOINT_LOOKS`th of it later. */
  readonly checkpointMs: number;
}

/** How often in `checkpointMs` all streams are looked at, instead of a timer for each. */
export const CHECKPOINT_LOOKS = 4;

export const LIVE_LIMITS: LiveLimits = {
  chunkObjects: 500,
  chunkChars: 256 * 1024,
  windowObjects: 1_000,
  watchedObjects: 200_000,
  streams: 20_000,
  sliceMs: 5,
  checkpointMs: 30_000,
};
