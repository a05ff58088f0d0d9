import { z } from "zod";
import { addDays } from "../foundation/calendar.ts";
import { civilDate, shortText } from "../foundation/input.ts";
import { operation } from "../foundation/operation.ts";
import { notify } from "../notices/index.ts";
import { needsAsked } from "./notice-kinds.ts";
import { refusals } from "./refusals.ts";
import { insertSurvey, listAsked, mayAskGroup } from "./survey.sql.ts";
import { isOfHouse, mayAskHouse } from "./survey.ts";
import { words } from "./words.ts";

/** Ask people what they need, in one question: the members of a group one facilitates, or the whole house. */
export const openSurvey = operation({
  name: "needs.open-survey",
  label: words.openSurvey,
  at: "POST /needs",
  input: z.object({
    group: z.uuid().nullable().default(null),
    question: shortText(200),
    help: z.string().trim().max(1000, { error: "too-long" }).default(""),
    closesOn: civilDate(),
  }),
  async find({ group, closesOn }, { db, cooperative, actor, today }) {
    const facilitates = group !== null && (await mayAskGroup(db, cooperative, group, actor.person));
    const fits = closesOn >= today && closesOn <= addDays(today, 92);
    return { group, facilitates, fits };
  },
  may: (actor, { group }) => isOfHouse(actor) && (group !== null || mayAskHouse(actor)),
  whyNot({ group, facilitates, fits }) {
    if (group !== null && !facilitates) return refusals.notYourGroup({}, "group");
    return fits ? null : refusals.closesPast({}, "closesOn");
  },
  async effect({ group }, scene, { question, help, closesOn }) {
    const { db, cooperative, today, actor } = scene;
    const id = scene.newId();
    await insertSurvey(scene, { id, group, question, help, closesOn });
    await notify(scene, needsAsked, {
      to: await listAsked(db, cooperative, { group, today }),
      params: { name: actor.name, question },
      link: `/besoins/${id}`,
      once: `needs-asked:${id}`,
    });
    return { id };
  },
});
