import { z } from "zod";
import { operation } from "../foundation/operation.ts";
import type { Scene } from "../foundation/scene.ts";
import { notify } from "../notices/index.ts";
import { listHolders } from "../people/index.ts";
import { insertApplication } from "./application.sql.ts";
import { insertCandidate } from "./candidate.sql.ts";
import { mayReadCandidates } from "./candidate.ts";
import {
  address,
  birth,
  consents,
  contact,
  identity,
  origin,
  project,
  whyNotBorn,
  whyNotSent,
} from "./input.ts";
import { writeTo } from "./letter.ts";
import { whyNotOpen } from "./meeting.ts";
import { appliedNotice } from "./notice-kinds.ts";
import { readPrescriber } from "./prescriber.sql.ts";
import { recognise } from "./recognition.sql.ts";
import { refusals } from "./refusals.ts";
import { lockMeetings, seat } from "./seat.ts";
import { words } from "./words.ts";

/**
 * Apply to join, on the public page or at the desk for somebody who came. The answer is the same for whoever
 * was here before: they are known again only by the team, and with their consent. The link to their own page
 * goes by mail only, so that an address typed by somebody else opens nothing.
 */
export const apply = operation({
  name: "joining.apply",
  label: words.apply,
  at: "POST /candidates",
  input: z.object({
    ...identity,
    ...contact,
    ...address,
    ...birth,
    ...project,
    ...origin,
    ...consents,
    meeting: z.uuid().nullable().default(null),
  }),
  async find(input, scene) {
    const { db, cooperative, now, today } = scene;
    return {
      input,
      now,
      today,
      sender: input.prescriber ? await readPrescriber(db, cooperative, input.prescriber) : null,
      meeting: input.meeting ? (await lockMeetings(scene, input.meeting, null)).meeting : null,
    };
  },
  may: (actor) => actor.kind === "visitor" || mayReadCandidates(actor),
  whyNot({ input, now, today, sender, meeting }) {
    if (input.meeting && !meeting) return refusals.unknownMeeting({}, "meeting");
    return (
      whyNotBorn(input.birthDate, today) ??
      whyNotSent(input, sender) ??
      (meeting ? whyNotOpen(meeting, now) : null)
    );
  },
  async effect({ input, meeting }, scene) {
    const id = scene.newId();
    const prescriber = input.heard === "prescriber" ? input.prescriber : null;
    const who = { ...input, id, prescriber, language: scene.actor.language };
    await insertCandidate(scene, who);
    await insertApplication(scene, { ...input, candidate: id });
    await recognise(scene, id);
    await writeTo(scene, who, "received");
    if (meeting) await seat(scene, meeting, who);
    await tellApplied(scene, id, input.town);
    return { id };
  },
});

/** Tells those who keep applications that one arrived; not whose, since notices are not erased. */
export async function tellApplied(scene: Scene, candidate: string, town: string): Promise<void> {
  await notify(scene, appliedNotice, {
    to: await listHolders(scene.db, scene.cooperative, { roles: ["hr", "director"], on: scene.today }),
    params: { town },
    link: `/candidatures/${candidate}`,
    once: `application:${candidate}`,
  });
}
