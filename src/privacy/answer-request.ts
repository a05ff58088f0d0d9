import { z } from "zod";
import { shortText } from "../foundation/input.ts";
import { operation } from "../foundation/operation.ts";
import { secret } from "../foundation/secret.ts";
import { notify } from "../notices/index.ts";
import { sendAnswer, writeAnswer } from "./answer-letter.ts";
import { lockRequest } from "./find-request.ts";
import { keepsData } from "./keeps-data.ts";
import { requestAnswered } from "./notice-kinds.ts";
import { refusals } from "./refusals.ts";
import { insertAnswer } from "./request.sql.ts";
import { words } from "./words.ts";

/**
 * Answer a request in words, by a letter that is kept: what was done, in part, or why not, always with where
 * the person may complain (GDPR art. 12.4). An erasure answers by itself (`erase-person`).
 */
export const answerRequest = operation({
  name: "privacy.answer-request",
  label: words.answerRequest,
  at: "POST /data-requests/{request}/answer",
  input: z.object({
    request: z.uuid(),
    outcome: z.enum(["done", "partly", "refused"]),
    reason: secret(shortText(2000)),
  }),
  find: ({ request }, scene) => lockRequest(scene, request),
  may: (actor) => keepsData(actor),
  whyNot: ({ request }) => (request.outcome === null ? null : refusals.answered()),
  async effect({ request, standing }, scene, { outcome, reason }) {
    const { id, person } = request;
    const paper = await writeAnswer(scene, request, { name: standing.name, reason, plan: null });
    await insertAnswer(scene, { request: id, outcome, reason, paper });
    await sendAnswer(scene, { standing, request: id, paper });
    const told = { params: {}, link: "/moi/donnees", once: `privacy-answer:${id}` };
    await notify(scene, requestAnswered, { to: [person], ...told });
    return { request: id };
  },
});
