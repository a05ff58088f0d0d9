import { z } from "zod";
import { operation } from "../foundation/operation.ts";
import { notify } from "../notices/index.ts";
import { findRequest } from "./find-request.ts";
import { listHands, putChosen } from "./hand.sql.ts";
import { helperChosen } from "./notice-kinds.ts";
import { refusals } from "./refusals.ts";
import { insertStep } from "./request.sql.ts";
import { isAuthor, whyNotOpen } from "./request.ts";
import { words } from "./words.ts";

/** Choose who helps among those who offered themselves. */
export const chooseHelper = operation({
  name: "help.choose-helper",
  label: words.chooseHelper,
  at: "PUT /help-requests/{request}/helper",
  input: z.object({ request: z.uuid(), person: z.uuid() }),
  async find({ request, person }, scene) {
    const found = await findRequest(request, scene);
    const hands = found ? await listHands(scene.db, scene.cooperative, request) : [];
    return found && { ...found, person, offers: hands.some((hand) => hand.person === person) };
  },
  may: (actor, of) => isAuthor(actor, of),
  whyNot: ({ offers, ...of }) => whyNotOpen(of) ?? (offers ? null : refusals.notOffered({}, "person")),
  async effect({ request, person }, scene) {
    await putChosen(scene, request.id, person);
    await insertStep(scene, { request: request.id, state: "matched" });
    await notify(scene, helperChosen, {
      to: [person],
      params: { name: request.name, title: request.title },
      link: `/entraide/${request.id}`,
      once: `help-chosen:${request.id}:${person}:${scene.now.toISOString()}`,
    });
    return { id: request.id };
  },
});
