import { z } from "zod";
import { operation } from "../foundation/operation.ts";
import { notify } from "../notices/index.ts";
import { findRequest } from "./find-request.ts";
import { listHands } from "./hand.sql.ts";
import { helperThanked, requestClosed } from "./notice-kinds.ts";
import { insertStep } from "./request.sql.ts";
import { isAuthor, whyNotOpen } from "./request.ts";
import { words } from "./words.ts";

/** Say that it is resolved, with a word of thanks, or take it back; who offered themselves is told. */
export const endRequest = operation({
  name: "help.end-request",
  label: words.endRequest,
  at: "POST /help-requests/{request}/end",
  input: z.object({
    request: z.uuid(),
    state: z.enum(["resolved", "withdrawn"]),
    note: z.string().trim().max(1000, { error: "too-long" }).default(""),
  }),
  async find({ request }, scene) {
    const found = await findRequest(request, scene);
    return found && { ...found, hands: await listHands(scene.db, scene.cooperative, request) };
  },
  may: (actor, of) => isAuthor(actor, of),
  whyNot: (of) => whyNotOpen(of),
  async effect({ request, hands }, scene, { state, note }) {
    await insertStep(scene, { request: request.id, state, note });
    const thanked = state === "resolved" && request.helper ? [request.helper] : [];
    const params = { title: request.title, name: request.name, note: note || "merci" };
    const at = { params, link: `/entraide/${request.id}` };
    const once = `help-end:${request.id}:${scene.now.toISOString()}`;
    await notify(scene, helperThanked, { ...at, to: thanked, once });
    const others = hands.map(({ person }) => person).filter((person) => !thanked.includes(person));
    await notify(scene, requestClosed, { ...at, to: others, once });
    return { id: request.id };
  },
});
