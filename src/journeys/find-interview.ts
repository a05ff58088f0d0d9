import type { Scene } from "../foundation/scene.ts";
import { readFollowed } from "./followed.sql.ts";
import { mayReadJourney } from "./followed.ts";
import { readInterview } from "./interview.sql.ts";
import { isAuthor } from "./interview.ts";

/** An interview for whoever may read it, its author before it is shared; null for anybody else. */
export async function findInterview(
  { db, cooperative, actor, today }: Pick<Scene, "db" | "cooperative" | "actor" | "today">,
  id: string,
) {
  const interview = await readInterview(db, cooperative, id);
  const of = interview && (await readFollowed(db, cooperative, interview.person, today));
  if (!of) return null;
  const author = isAuthor(actor, interview);
  const visible = author || (interview.version > 0 && mayReadJourney(actor, of));
  return visible ? { interview, of, author } : null;
}
