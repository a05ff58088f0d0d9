import { addMonths, type CivilDate } from "../foundation/calendar.ts";
import type { Holding } from "../foundation/holding.ts";
import type { Standing } from "./departure.sql.ts";
import type { Term } from "./term.sql.ts";

/** Why something goes or stays; `later`: the law counts its years from the day they leave. */
type Reason =
  | ("asked" | "term")
  | ("here" | "later" | "law" | "books" | "elsewhere" | "dispute" | "company" | "rolling" | "payment");

/** What becomes of what is held of a person, and why it is kept: until when, by which text. */
export interface Verdict {
  readonly erased: boolean;
  readonly why: Reason;
  readonly until: CivilDate | null;
}

const kept = (why: Verdict["why"], until: CivilDate | null = null): Verdict => ({
  erased: false,
  why,
  until,
});

/** The day on which the term of a holding is over for somebody; null while they are here, or never. */
export function dueOn(holding: Holding, { leftOn }: Pick<Standing, "leftOn">, term: Term): CivilDate | null {
  if (holding.counts !== "departure" || leftOn === null || term.months === null) return null;
  return addMonths(leftOn, term.months);
}

/**
 * What an erasure does to a holding: what the law, a contract in force or a dispute needs is kept, the rest
 * goes (GDPR art. 17.1 and 17.3; R9.04).
 */
export function verdictOf(
  holding: Holding,
  standing: Pick<Standing, "leftOn" | "elsewhere" | "heldUntil">,
  { term, today, asked }: { term: Term; today: CivilDate; asked: boolean },
): Verdict {
  const { leftOn, elsewhere, heldUntil } = standing;
  if (heldUntil !== null) return kept("dispute", heldUntil);
  const here = leftOn === null || leftOn >= today;
  if (holding.shared && elsewhere) return kept("elsewhere");
  const due = dueOn(holding, standing, term);
  if (due !== null && due <= today) return { erased: true, why: "term", until: null };
  const goes = holding.asked === "at-once" || (holding.asked === "after-departure" && !here);
  if (asked && goes) return { erased: true, why: "asked", until: null };
  if (holding.counts === "never") return kept(term.months === null ? "company" : "books");
  if (holding.counts === "payment") return kept("payment");
  if (holding.asked !== "kept" && here) return kept("here");
  if (typeof holding.counts === "object") return kept("rolling");
  return due === null ? kept("later") : kept("law", due);
}
