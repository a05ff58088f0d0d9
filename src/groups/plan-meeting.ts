import { z } from "zod";
import { shortText } from "../foundation/input.ts";
import { operation } from "../foundation/operation.ts";
import { callTogether } from "./call-together.ts";
import { findGroup } from "./find-group.ts";
import { facilitates, whyNotAdd } from "./group.ts";
import { insertMeeting } from "./meeting.sql.ts";
import { meetingPlanned } from "./meeting-notices.ts";
import { meetingWords } from "./meeting-words.ts";
import { listMembers } from "./member.sql.ts";
import { areSites, placingOf, placingShape, whyNotPlacing } from "./placing.ts";

export const agendaInput = () => z.string().trim().max(4000, { error: "too-long" }).default("");

/**
 * Call the group together at a date that needs no poll. Each member’s hour is taken where it is free;
 * whoever is taken elsewhere is told all the same, and answers.
 */
export const planMeeting = operation({
  name: "groups.plan-meeting",
  label: meetingWords.planMeeting,
  at: "POST /groups/{group}/meetings",
  input: z.object({ group: z.uuid(), title: shortText(120), agenda: agendaInput(), ...placingShape }),
  async find({ group, title: _t, agenda: _a, ...typed }, scene) {
    const found = await findGroup(group, scene);
    if (!found) return null;
    const members = await listMembers(scene.db, scene.cooperative, group);
    return { ...found, members, typed, sitesKnown: await areSites(scene, [typed]), now: scene.now };
  },
  may: (actor, of) => facilitates(actor, of),
  whyNot: ({ typed, ...of }) => whyNotAdd(of) ?? whyNotPlacing(typed, of),
  async effect({ group, members, typed }, scene, { title, agenda }) {
    const id = scene.newId();
    await insertMeeting(scene, { id, group: group.id, title, agenda });
    const elsewhere = await callTogether(scene, {
      ...{ meeting: id, placing: placingOf(typed), version: 0, why: "", members, absent: new Set<string>() },
      ...{ kind: meetingPlanned, step: "planned-0" },
    });
    return { id, elsewhere: elsewhere.length };
  },
});
