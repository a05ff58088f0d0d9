import { z } from "zod";
import { addDays } from "../foundation/calendar.ts";
import { civilDate } from "../foundation/input.ts";
import { operation } from "../foundation/operation.ts";
import { findRequest } from "./find-request.ts";
import { answerSuggestion as putAnswer } from "./hand.sql.ts";
import { refusals } from "./refusals.ts";
import { isOfHouse } from "./request.ts";
import { words } from "./words.ts";

/** Say « not this time », or « ask me again on that day »: no reason is asked for. */
export const answerSuggestion = operation({
  name: "help.answer-suggestion",
  label: words.answerSuggestion,
  at: "PUT /help-requests/{request}/suggestion",
  input: z.object({
    request: z.uuid(),
    answer: z.enum(["no", "later"]),
    laterOn: civilDate().nullable().default(null),
  }),
  async find({ request, answer, laterOn }, scene) {
    const found = await findRequest(request, scene);
    if (!found || (!found.own.suggested && scene.actor.person !== null)) return null;
    return { ...found, answer, laterOn, today: scene.today };
  },
  may: (actor) => isOfHouse(actor),
  whyNot({ answer, laterOn, today }) {
    if (answer === "no") return null;
    const fits = laterOn !== null && laterOn > today && laterOn <= addDays(today, 92);
    return fits ? null : refusals.laterPast({}, "laterOn");
  },
  async effect({ request, answer, laterOn }, scene) {
    await putAnswer(scene, { request: request.id, answer, laterOn: answer === "later" ? laterOn : null });
    return { id: request.id };
  },
});
