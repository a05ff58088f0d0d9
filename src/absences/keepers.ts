import { readActivity } from "../activities/index.ts";
import type { Scene } from "../foundation/scene.ts";
import { listHolders } from "../people/index.ts";
import type { Absence } from "./absence.sql.ts";
import { kindRules } from "./kinds.ts";

/** Who is told of an absence: human resources, and for leave whoever follows the activity. */
export async function listKeepers(
  { db, cooperative, today, actor }: Scene,
  { kind, activity: of, person }: Pick<Absence, "kind" | "activity" | "person">,
): Promise<string[]> {
  const hr = await listHolders(db, cooperative, { roles: ["hr"], on: today });
  const activity = kindRules[kind].right || !of ? null : await readActivity(db, cooperative, of);
  const all = [...hr, ...(activity?.adviser ? [activity.adviser] : [])];
  return [...new Set(all)].filter((keeper) => keeper !== person && keeper !== actor.person);
}
