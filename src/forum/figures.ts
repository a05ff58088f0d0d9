import type { Tally } from "../events/index.ts";
import { hideSmallNumbers, lowestMinimum } from "../funding/index.ts";

export interface SessionFigures {
  readonly id: string;
  readonly title: string;
  readonly registered: number;
  readonly came: number;
  /** Hours that those who came spent there, in minutes. */
  readonly minutes: number;
  /** From 1 to 5; null where too few answered for it to tell of nobody. */
  readonly score: number | null;
}

export interface Figures {
  readonly sessions: readonly SessionFigures[];
  readonly registered: number;
  readonly came: number;
  readonly minutes: number;
  readonly answers: number | null;
  readonly score: number | null;
}

type Held = { readonly id: string; readonly title: string; readonly minutes: number; readonly tally: Tally };

/**
 * How the sessions of an edition went. Hours are those of the sealed sheets, and where there is none whoever
 * came times its length. A score is shown from three answers on, and so that none can be told by taking the
 * others from the whole.
 */
export function figuresOf(held: readonly Held[]): Figures {
  const { total, counts } = hideSmallNumbers(
    held.map(({ tally }) => tally.answers),
    lowestMinimum,
  );
  const sum = (of: (one: Held) => number) => held.reduce((all, one) => all + of(one), 0);
  const spent = ({ minutes, tally }: Held) => tally.sealedMinutes || tally.came * minutes;
  const mean = (scores: number, answers: number | null | undefined) => (answers ? scores / answers : null);
  return {
    sessions: held.map((one, n) => ({
      ...{ id: one.id, title: one.title, registered: one.tally.registered, came: one.tally.came },
      ...{ minutes: spent(one), score: mean(one.tally.scores, counts[n]) },
    })),
    ...{ registered: sum(({ tally }) => tally.registered), came: sum(({ tally }) => tally.came) },
    ...{
      minutes: sum(spent),
      answers: total,
      score: mean(
        sum(({ tally }) => tally.scores),
        total,
      ),
    },
  };
}
