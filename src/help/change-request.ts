import { z } from "zod";
import { operation } from "../foundation/operation.ts";
import { findRequest } from "./find-request.ts";
import { refusals } from "./refusals.ts";
import { updateRequest } from "./request.sql.ts";
import { isAuthor, isOver } from "./request.ts";
import { words } from "./words.ts";
import { requestShape, skillsOf, whyNotDay } from "./write-request.ts";

/** Say otherwise what one needs or offers, while it waits. */
export const changeRequest = operation({
  name: "help.change-request",
  label: words.changeRequest,
  at: "PUT /help-requests/{request}",
  input: z.object({ request: z.uuid(), ...requestShape }),
  async find({ request, byOn }, scene) {
    const found = await findRequest(request, scene);
    return found && { ...found, byOn, today: scene.today };
  },
  may: (actor, of) => isAuthor(actor, of),
  whyNot: ({ request, byOn, today }) => (isOver(request) ? refusals.over() : whyNotDay(byOn, today)),
  async effect({ request }, scene, { request: _, skills, ...told }) {
    await updateRequest(scene, { id: request.id, kind: request.kind, ...told, skills: skillsOf(skills) });
    return { id: request.id };
  },
});
