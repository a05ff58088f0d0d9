import { z } from "zod";
import { operation } from "../foundation/operation.ts";
import { insertCandidate } from "./candidate.sql.ts";
import { mayReadCandidates } from "./candidate.ts";
import { consents, contact, identity, origin, whyNotSent } from "./input.ts";
import { whyNotOpen } from "./meeting.ts";
import { readPrescriber } from "./prescriber.sql.ts";
import { recognise } from "./recognition.sql.ts";
import { lockMeetings, seat } from "./seat.ts";
import { words } from "./words.ts";

/**
 * Come to an information meeting without applying yet. Whoever finds it full waits in the order of arrival.
 * The application may follow on the page whose link goes by mail.
 */
export const register = operation({
  name: "joining.register",
  label: words.register,
  at: "POST /meetings/{meeting}/registrations",
  input: z.object({ meeting: z.uuid(), ...identity, ...contact, ...origin, ...consents }),
  async find(input, scene) {
    const { db, cooperative, now } = scene;
    const { meeting } = await lockMeetings(scene, input.meeting, null);
    const sender = input.prescriber ? await readPrescriber(db, cooperative, input.prescriber) : null;
    return meeting && { input, now, meeting, sender };
  },
  may: (actor) => actor.kind === "visitor" || mayReadCandidates(actor),
  whyNot: ({ input, now, meeting, sender }) => whyNotOpen(meeting, now) ?? whyNotSent(input, sender),
  async effect({ input, meeting }, scene) {
    const id = scene.newId();
    const prescriber = input.heard === "prescriber" ? input.prescriber : null;
    const unsaid = { birthDate: null, street: "", postcode: "", town: "" };
    const who = { ...unsaid, ...input, id, prescriber, language: scene.actor.language };
    await insertCandidate(scene, who);
    await recognise(scene, id);
    const { seated } = await seat(scene, meeting, who);
    return { candidate: id, seated };
  },
});
