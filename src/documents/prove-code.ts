import { z } from "zod";
import { operation } from "../foundation/operation.ts";
import { hashOfCode } from "./ask-code.ts";
import { refusals } from "./refusals.ts";
import { lockRequest } from "./signature.sql.ts";
import { countTry, lockCode } from "./signature-code.sql.ts";
import { whyNotYours } from "./why-not-yours.ts";
import { words } from "./words.ts";

export const codeLastsMs = 15 * 60_000;
export const mostTries = 5;

/**
 * Give back the code that was sent. A wrong one is counted, so that it cannot be guessed: the answer says
 * whether it was right, since a refusal would undo the count with everything else.
 */
export const proveCode = operation({
  name: "documents.prove-code",
  label: words.proveCode,
  at: "POST /signature-requests/{request}/code-proofs",
  input: z.object({ request: z.uuid(), code: z.string().trim().min(1).max(12) }),
  async find({ request: id, code }, { db, cooperative, actor, now }) {
    const request = await lockRequest(db, cooperative, id);
    const last = request && actor.person ? await lockCode(db, cooperative, id, actor.person) : null;
    return request && { request, code: code.replace(/\s/g, ""), person: actor.person, last, now };
  },
  may: (actor) => actor.person !== null && actor.roles.size > 0,
  whyNot({ request, person, last, now }) {
    const why = whyNotYours(request, person);
    if (why) return why;
    if (!last || now.getTime() - last.sentAt.getTime() > codeLastsMs) return refusals.codeExpired({}, "code");
    return last.tries >= mostTries ? refusals.codeSpent({}, "code") : null;
  },
  async effect({ request, code, person, last }, scene) {
    if (!person || !last) throw new Error("no code");
    const right = hashOfCode(request.id, person, code) === last.hash;
    await countTry(scene, { request: request.id, person, sentAt: last.sentAt, right });
    return { right, triesLeft: mostTries - last.tries - 1 };
  },
});
