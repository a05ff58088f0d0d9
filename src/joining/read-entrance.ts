import { z } from "zod";
import type { Scene } from "../foundation/scene.ts";
import { view } from "../foundation/view.ts";
import { readSetting } from "../network/index.ts";
import { mayReadCandidates } from "./candidate.ts";
import { listMeetings } from "./meeting.sql.ts";
import { type Meeting, seatsLeft } from "./meeting.ts";
import { listPrescribers } from "./prescriber.sql.ts";
import { words } from "./words.ts";

/** The meetings to come that anybody may see: their link is for whoever has a seat. */
export async function openMeetings({ db, cooperative, now }: Scene) {
  const coming = await listMeetings(db, cooperative, { from: now, limit: 50 });
  return coming.filter(({ cancelledAt }) => !cancelledAt).map(shown);
}

const shown = (m: Meeting) => ({
  ...{ id: m.id, title: m.title, startsAt: m.startsAt, endsAt: m.endsAt, mode: m.mode },
  ...{ siteName: m.siteName, place: m.place, note: m.note, left: seatsLeft(m) },
  waiting: Math.max(0, m.taken - m.seats),
});
export type OpenMeeting = ReturnType<typeof shown>;

/** What the public page offers: meetings, who may have sent somebody, how long data are kept. */
export const entrance = view({
  name: "joining.entrance",
  label: words.joinUs,
  at: "GET /entrance",
  input: z.object({}),
  may: (actor) => actor.kind === "visitor" || mayReadCandidates(actor),
  async read(_, scene) {
    const { db, cooperative, today } = scene;
    const prescribers = await listPrescribers(db, cooperative);
    return {
      meetings: await openMeetings(scene),
      prescribers: prescribers.filter(({ retired }) => !retired).map(({ id, name }) => ({ id, name })),
      keptMonths: await readSetting(db, cooperative, "joining.kept-months", today),
      unkeptDays: await readSetting(db, cooperative, "joining.unkept-days", today),
    };
  },
});
