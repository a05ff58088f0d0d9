import { z } from "zod";
import { operation } from "../foundation/operation.ts";
import { notify } from "../notices/index.ts";
import { sendAnswer, writeAnswer } from "./answer-letter.ts";
import { eraseAll } from "./erase.ts";
import { lockErasing } from "./execution.sql.ts";
import { lockRequest } from "./find-request.ts";
import { keepsData } from "./keeps-data.ts";
import { requestAnswered } from "./notice-kinds.ts";
import { planErasure } from "./plan.ts";
import { refusals } from "./refusals.ts";
import { insertAnswer } from "./request.sql.ts";
import { words } from "./words.ts";

/**
 * Erase what may go of somebody who asks for it, and answer them by a letter that says what was erased, what
 * is kept, until when and by which text (GDPR art. 17; R9.04). The books and the invoices are not touched.
 * Rehearsed, it shows what it would do.
 */
export const erasePerson = operation({
  name: "privacy.erase-person",
  label: words.erasePerson,
  at: "POST /data-requests/{request}/erasure",
  input: z.object({ request: z.uuid() }),
  async find({ request: id }, scene) {
    const { db, cooperative } = scene;
    await lockErasing(db, cooperative);
    const found = await lockRequest(scene, id);
    return found && { ...found, plan: await planErasure(scene, found.standing) };
  },
  may: (actor) => keepsData(actor),
  whyNot({ request, standing: { name, lastDirector, heldUntil } }) {
    if (request.kind !== "erasure") return refusals.notErasure();
    if (request.outcome !== null) return refusals.answered();
    if (lastDirector) return refusals.lastDirector({ name });
    return heldUntil === null ? null : refusals.underDispute({ name, date: heldUntil });
  },
  async effect({ request, standing, plan }, scene) {
    const { person, leftOn } = standing;
    const { id, person: to } = request;
    const gone = plan.filter(({ erased }) => erased);
    await eraseAll(
      scene,
      "asked",
      gone.map(({ holding }) => ({ person, holding, leftOn: leftOn ?? scene.today })),
    );
    const paper = await writeAnswer(scene, request, { name: standing.name, reason: "", plan });
    const outcome = gone.length === plan.length ? "done" : "partly";
    await insertAnswer(scene, { request: id, outcome, reason: "", paper });
    await sendAnswer(scene, { standing, request: id, paper });
    const told = { params: {}, link: "/moi/donnees", once: `privacy-answer:${id}` };
    if (!gone.some(({ holding }) => holding.name === "people.account"))
      await notify(scene, requestAnswered, { to: [to], ...told });
    return { request: id, outcome, erased: gone.length, kept: plan.length - gone.length };
  },
});
