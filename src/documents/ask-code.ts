import { createHash, randomInt } from "node:crypto";
import { z } from "zod";
import { operation } from "../foundation/operation.ts";
import { say } from "../foundation/words.ts";
import { sendMail } from "../people/index.ts";
import { refusals } from "./refusals.ts";
import { lockRequest } from "./signature.sql.ts";
import { insertCode, lockCode } from "./signature-code.sql.ts";
import { whyNotYours } from "./why-not-yours.ts";
import { words } from "./words.ts";

export const hashOfCode = (request: string, person: string, code: string): string =>
  createHash("sha256").update(`${request} ${person} ${code}`).digest("hex");

/** Send the code that shows a signer holds their address: six figures, good for a quarter of an hour. */
export const askCode = operation({
  name: "documents.ask-code",
  label: words.askCode,
  at: "POST /signature-requests/{request}/codes",
  input: z.object({ request: z.uuid() }),
  async find({ request: id }, { db, cooperative, actor, now }) {
    const request = await lockRequest(db, cooperative, id);
    const last = request && actor.person ? await lockCode(db, cooperative, id, actor.person) : null;
    return request && { request, actor, last, now };
  },
  may: (actor) => actor.person !== null && actor.roles.size > 0,
  whyNot({ request, actor, last, now }) {
    const recent = last !== null && now.getTime() - last.sentAt.getTime() < 30_000;
    return whyNotYours(request, actor.person) ?? (recent ? refusals.codeJustSent() : null);
  },
  async effect({ request, actor }, scene) {
    const signer = request.signers.find(({ person }) => person === actor.person);
    if (!signer) throw new Error("no signer");
    const code = String(randomInt(0, 1_000_000)).padStart(6, "0");
    const hash = hashOfCode(request.id, signer.person, code);
    await insertCode(scene, { request: request.id, person: signer.person, sentTo: signer.email, hash });
    await sendMail(scene, {
      to: signer.email,
      subject: say(words.codeSubject, actor.language, { code }),
      body: say(words.codeBody, actor.language, { code, title: request.title, name: signer.name }),
      about: `signature:${request.id}`,
    });
    return { sentTo: signer.email };
  },
});
