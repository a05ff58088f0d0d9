import { listActivities } from "../activities/index.ts";
import type { Scene } from "../foundation/scene.ts";
import type { Followed } from "./followed.ts";
import { listInterviewsOf, listVersions } from "./interview.sql.ts";
import { listUnread } from "./message.sql.ts";
import { listNotesOf } from "./note.sql.ts";
import { listStays } from "./stage.sql.ts";

const shown = 3;

/**
 * What an adviser wants to have before them when they meet somebody: their activities and stage, the record
 * shared last, their own last notes, what was written to them and waits. The database itself shows the
 * notes to those alone whom their author chose.
 */
export async function readDesk({ db, cooperative, actor, today }: Scene, of: Followed) {
  const me = actor.person as string;
  const shared = (await listInterviewsOf(db, cooperative, of.person, null)).at(0);
  const [last] = shared ? await listVersions(db, cooperative, shared.id) : [];
  const notes = await listNotesOf(db, cooperative, of.person);
  const activities = await listActivities(db, cooperative, of.activities);
  const unread = await listUnread(db, cooperative, me);
  const stays = await listStays(db, cooperative, of.person);
  return {
    activities: activities.map(({ id, name, trade, openedOn }) => ({ id, name, trade, openedOn })),
    stage: stays.find(({ until }) => until === null || until >= today) ?? null,
    last: shared && last ? { ...shared, summary: last.summary } : null,
    notes: notes.filter(({ author }) => author === me).slice(0, shown),
    unread: unread.find(({ person }) => person === of.person)?.n ?? 0,
  };
}
