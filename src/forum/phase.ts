import type { Refusal } from "../foundation/refusal.ts";
import { whenOf } from "../foundation/when.ts";
import { refusals } from "./refusals.ts";

/** What readers may do while a phase is open; reading is in all of them. */
export interface Rights {
  /** They judge. */
  readonly weighs: boolean;
  /** They do not see who proposes. */
  readonly anonymous: boolean;
  /** They see what the others thought, once they have judged themselves. */
  readonly others: boolean;
}

export interface Phase extends Rights {
  readonly id: string;
  readonly name: string;
  readonly opensAt: Date;
  readonly closesAt: Date;
}

/** The one that is open, or null; at most one is. */
export const phaseAt = (phases: readonly Phase[], now: Date): Phase | null =>
  phases.find(({ opensAt, closesAt }) => opensAt <= now && now < closesAt) ?? null;

/** What a reader may do now; null between phases. An edition without phases is read as it says, all along. */
export function rightsAt(
  phases: readonly Phase[],
  now: Date,
  { anonymous }: { readonly anonymous: boolean },
): Rights | null {
  return phases.length === 0 ? { weighs: true, anonymous, others: false } : phaseAt(phases, now);
}

/** Why nothing is read now, in a sentence: before the next phase, or after the last. */
export function whyNotRead(phases: readonly Phase[], now: Date): Refusal {
  const next = phases.filter(({ opensAt }) => opensAt > now).map(({ opensAt }) => opensAt);
  const [first] = next.sort((a, b) => a.getTime() - b.getTime());
  return first ? refusals.readingOpens(whenOf(first)) : refusals.readingOver();
}

/** Whether two of them would be open at once. */
export function cross(phases: readonly Pick<Phase, "opensAt" | "closesAt">[]): boolean {
  const sorted = phases.toSorted((a, b) => a.opensAt.getTime() - b.opensAt.getTime());
  return sorted.some(({ opensAt }, n) => n > 0 && opensAt < (sorted[n - 1]?.closesAt as Date));
}
