import { type Appointment, readAppointment } from "../appointments/index.ts";
import type { Actor } from "../foundation/actor.ts";
import type { Refusal } from "../foundation/refusal.ts";
import type { Scene } from "../foundation/scene.ts";
import { readShared, type Shared } from "../video/index.ts";
import { readFollowed } from "./followed.sql.ts";
import { type Followed, mayFollow } from "./followed.ts";
import { findInterviewOf } from "./interview.sql.ts";
import { refusals } from "./refusals.ts";

/** An appointment held by video, and what the two noted in its room, which has its id. */
export interface NotedMeeting {
  readonly met: Appointment;
  readonly of: Followed;
  readonly noted: Shared;
  readonly recorded: string | null;
  readonly now: Date;
}

export async function findNotedMeeting(id: string, scene: Scene): Promise<NotedMeeting | null> {
  const { db, cooperative, today, now } = scene;
  const met = await readAppointment(db, cooperative, id);
  const of = met && (await readFollowed(db, cooperative, met.member, today));
  if (!of) return null;
  const noted = await readShared(db, cooperative, id);
  return { met, of, noted, recorded: await findInterviewOf(db, cooperative, id), now };
}

export const mayDraft = (actor: Actor, { met, of }: NotedMeeting): boolean =>
  met.adviser === actor.person && mayFollow(actor, of);

export function whyNotDraft({ met, noted, recorded, now }: NotedMeeting): Refusal | null {
  if (recorded) return refusals.alreadyRecorded();
  if (met.startsAt > now || !["confirmed", "held"].includes(met.state)) return refusals.notBegun();
  return noted.note.text.trim() || noted.actions.length > 0 ? null : refusals.nothingNoted();
}
