import type { CivilDate } from "../foundation/calendar.ts";
import { civilDateOf } from "../foundation/calendar.ts";
import type { Scene } from "../foundation/scene.ts";
import { readBusy, type Span } from "../occupancy/index.ts";
import type { Candidate } from "./fits.ts";
import { atomsOf, classOf, type Room } from "./room.ts";
import { listOwnUse, readRules } from "./rule.sql.ts";
import { mondayOf } from "./rule.ts";
import { listClosures } from "./taking.sql.ts";

/** Rooms with all that decides whether hours of them may be had within a span. */
export async function findCandidates(scene: Scene, rooms: readonly Room[], span: Span): Promise<Candidate[]> {
  const { db, cooperative, actor } = scene;
  const ids = rooms.map(({ id }) => id);
  const rules = await readRules(db, cooperative, ids, classOf(actor));
  const busy = await readBusy(db, cooperative, [...new Set(rooms.flatMap(atomsOf))], span);
  const closures = await listClosures(db, cooperative, ids, span);
  const used = actor.person ? await listOwnUse(db, cooperative, actor.person, span) : [];
  const byId = new Map(rooms.map((room) => [room.id, room]));
  return rooms.flatMap((room) => {
    const rule = rules.get(room.id);
    if (!rule) return [];
    const around = [room, ...room.parts.flatMap((part) => byId.get(part) ?? [])];
    return {
      ...{ room, rule, busy: busy.filter(({ resource }) => atomsOf(room).includes(resource)) },
      closures: closures.filter(({ of }) => of === room.id),
      before: Math.max(...around.map(({ beforeMinutes }) => beforeMinutes)),
      after: Math.max(...around.map(({ afterMinutes }) => afterMinutes)),
      usedIn: (date: CivilDate) =>
        used
          .filter((one) => one.room === room.id && mondayOf(civilDateOf(one.from)) === mondayOf(date))
          .reduce((sum, { minutes }) => sum + minutes, 0),
    };
  });
}
