// rrd_updates: from a question to the columns and rows that answer it (rrd_updates.ml; contract §5.3).
import type { Column, Export } from './print.ts';
import { type Archive, lastRow, type RoundRobin, rowSeconds, STEP_S } from './round-robin.ts';

export interface UpdatesQuestion {
  /** Seconds since the epoch; negative: before the last update. */
  readonly start: number;
  /** Any other text than AVERAGE, MIN, MAX, LAST means all of them. */
  readonly cf: string;
  /** Seconds. */
  readonly interval: number;
}

/** The uncaught exceptions of rrdd, HTTP 500 for the caller. */
export class NoArchive extends Error {
  override readonly name = 'NoArchive';
}

const FUNCTIONS = new Set(['AVERAGE', 'MIN', 'MAX', 'LAST']);

/** The finest archive that is coarse enough and still covers `start`; else the coarsest. */
function chooseArchive(rrd: RoundRobin, question: UpdatesQuestion, start: number): Archive {
  const points = Math.floor(question.interval / STEP_S);
  const wanted = FUNCTIONS.has(question.cf)
    ? rrd.archives.filter((archive) => archive.cf === question.cf)
    : rrd.archives;
  const coarseEnough = wanted.filter((archive) => archive.points >= points);
  const covering = coarseEnough.find(
    (archive) => lastRow(rrd, archive) - archive.rows * rowSeconds(archive) <= start,
  );
  const chosen = covering ?? wanted.at(-1);
  if (!chosen) throw new NoArchive('Rrd_updates.No_RRA_Available');
  return chosen;
}

/**
 * All RRDs answer from the archives that are like the first one's choice.
 * @throws NoArchive when nothing is selected, or one of them has no archive of the wanted function.
 */
export function exportUpdates(rrds: readonly RoundRobin[], question: UpdatesQuestion): Export {
  const [first] = rrds;
  if (!first) throw new NoArchive('Rrd_updates.No_RRA_Available');
  const asked = question.start < 0 ? first.lastUpdate + question.start : question.start;
  const choices = rrds.map((rrd) => chooseArchive(rrd, question, asked));
  const like = choices[0] as Archive;
  const columns = rrds.flatMap((rrd) =>
    rrd.archives
      .filter((archive) => archive.points === like.points && archive.rows === like.rows)
      .filter((archive) => !FUNCTIONS.has(question.cf) || archive.cf === question.cf)
      .flatMap((archive) => rrd.sources.map((source): Column => ({ rrd, archive, source }))),
  );
  const step = rowSeconds(like);
  const end = lastRow(first, like);
  const start = (Math.floor(asked / step) + 1) * step;
  const count = Math.max(0, Math.min(like.rows, (end - start) / step + 1));
  return {
    start,
    step,
    end,
    columns,
    times: Array.from({ length: count }, (_, index) => end - index * step),
  };
}
