import type { Refusal } from "../foundation/refusal.ts";
import type { Scene } from "../foundation/scene.ts";
import { readPersonName } from "./assignment.sql.ts";
import { readConvention } from "./convention.sql.ts";
import { readProfiles } from "./profile.sql.ts";
import { listQuestioned } from "./questionnaire.sql.ts";
import type { Questioned } from "./questionnaire.ts";
import { refusals } from "./refusals.ts";

export interface AskedQuestionnaire {
  readonly convention: string;
  readonly person: string;
}

/**
 * Somebody who may have to answer for a convention, and what their file says already on the day they entered;
 * null where there is no such convention or person. `of` stands for them before anything is decided.
 */
export async function findQuestionnaire({ db, cooperative, today }: Scene, asked: AskedQuestionnaire) {
  const convention = await readConvention(db, cooperative, asked.convention, today);
  const name = await readPersonName(db, cooperative, asked.person);
  if (!convention || !name) return null;
  const [questioned = null] = await listQuestioned(db, cooperative, { on: today, ...asked });
  const on = questioned?.enteredOn ?? today;
  const [profile] = await readProfiles(db, cooperative, [{ person: asked.person, on }]);
  return {
    ...{ convention, name, questioned, today },
    of: questioned ?? { person: asked.person, activities: [] as readonly string[] },
    known: { gender: profile?.gender ?? null, birthDate: profile?.birthDate ?? null },
  };
}
export type FoundQuestionnaire = NonNullable<Awaited<ReturnType<typeof findQuestionnaire>>>;

/** Why somebody does not answer on a day from which `from` is asked, or null. */
export function whyNotAsked(
  { convention, name, questioned }: FoundQuestionnaire,
  notYet: (one: Questioned) => Refusal | null,
): Refusal | null {
  if (!convention.european) return refusals.notEuropean();
  return questioned === null ? refusals.noParticipant({ name }) : notYet(questioned);
}
