import { z } from "zod";
import { civilDate } from "../foundation/input.ts";
import { operation } from "../foundation/operation.ts";
import { notify } from "../notices/index.ts";
import { insertAsk, lockPendingAsks } from "./ask.sql.ts";
import { kindsAsked, mayAsk } from "./ask.ts";
import { documentKinds } from "./document.ts";
import { readFileOwner } from "./file.sql.ts";
import { documentAsked } from "./notice-kinds.ts";
import { refusals } from "./refusals.ts";
import { words } from "./words.ts";

/**
 * Ask a person for a document, with the reason and a day: they are told, and find it on their home and in
 * their file until what they gave is accepted. One ask of a kind at a time.
 */
export const askDocument = operation({
  name: "dossiers.ask-document",
  label: words.askDocument,
  at: "POST /people/{person}/document-asks",
  input: z.object({
    person: z.uuid(),
    kind: z.enum(documentKinds),
    label: z.string().trim().max(120, { error: "too-long" }).default(""),
    reason: z.string().trim().min(1, { error: "empty" }).max(400, { error: "too-long" }),
    dueOn: civilDate(),
  }),
  async find(asked, { db, cooperative, today }) {
    const owner = await readFileOwner(db, cooperative, asked.person, today);
    if (!owner) return null;
    const pending = await lockPendingAsks(db, cooperative, asked.person);
    return { owner, asked, pending, today };
  },
  may: (actor, { owner, asked }) => mayAsk(actor, owner) && kindsAsked(actor, [asked.kind]).length > 0,
  whyNot({ asked, pending, today }) {
    const { kind, label, dueOn } = asked;
    if (kind === "other" && label === "") return refusals.labelMissing({}, "label");
    if (dueOn < today) return refusals.dueInPast({}, "dueOn");
    const same = pending.find((one) => one.kind === kind && one.label === label);
    return same ? refusals.askedAlready({ date: same.dueOn }, "kind") : null;
  },
  async effect({ asked }, scene) {
    const id = scene.newId();
    await insertAsk(scene, { id, ...asked });
    await notify(scene, documentAsked, {
      to: [asked.person],
      params: { name: scene.actor.name, date: asked.dueOn, reason: asked.reason },
      link: "/moi/dossier",
      once: `ask:${id}`,
    });
    return { id };
  },
});
