import type { CoverKind, CoverStanding } from "../dossiers/index.ts";
import type { CivilDate } from "../foundation/calendar.ts";
import type { Refusal, RefusalMaker } from "../foundation/refusal.ts";
import { refusals } from "./refusals.ts";

const missing: Readonly<Record<CoverKind, RefusalMaker>> = {
  "ten-year": refusals.tenYearCoverMissing,
  liability: refusals.liabilityCoverMissing,
};

/** Why nothing is issued on that day: a mandatory insurance not covered (C. assur. L241-1, L243-2). */
export function whyNotCovered(standings: readonly CoverStanding[], on: CivilDate): Refusal | null {
  const bare = standings.find(({ requiredSince, cover }) => requiredSince !== null && cover === null);
  return bare ? missing[bare.kind]({ date: on }) : null;
}
