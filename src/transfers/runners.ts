import { listMembers } from "../activities/index.ts";
import type { Scene } from "../foundation/scene.ts";

/** Whoever runs one of these activities today: whom to tell. */
export async function listRunners({ db, cooperative, today }: Scene, ...activities: string[]) {
  const people: string[] = [];
  for (const activity of activities)
    people.push(...(await listMembers(db, cooperative, activity, today)).map(({ person }) => person));
  return people;
}
