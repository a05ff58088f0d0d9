import { z } from "zod";
import { keepPaper, readGivenPaper } from "../documents/index.ts";
import { civilDate } from "../foundation/input.ts";
import { operation } from "../foundation/operation.ts";
import { file } from "../foundation/uploaded-file.ts";
import { notify } from "../notices/index.ts";
import { lockPendingAsks } from "./ask.sql.ts";
import { insertDocument } from "./document.sql.ts";
import { documentKinds, mayReadDocuments } from "./document.ts";
import { readFileOwner } from "./file.sql.ts";
import { documentGiven } from "./notice-kinds.ts";
import { refusals } from "./refusals.ts";
import { words } from "./words.ts";

/**
 * Give a document that the personal file needs: an identity card, a permit, bank details, a certificate… with
 * the day it ends, if it does. A later one of the same kind replaces it; the earlier one stays to be read.
 * It answers what the person was asked for of that kind, and whoever asked is told.
 */
export const giveDocument = operation({
  name: "dossiers.give-document",
  label: words.giveDocument,
  at: "POST /people/{person}/documents",
  input: z.object({
    person: z.uuid(),
    kind: z.enum(documentKinds),
    label: z.string().trim().max(120, { error: "too-long" }).default(""),
    endsOn: civilDate().nullable().default(null),
    paper: file(),
  }),
  async find({ paper, ...told }, { db, cooperative, today, actor }) {
    const owner = await readFileOwner(db, cooperative, told.person, today);
    if (!owner) return null;
    const given = mayReadDocuments(actor, told.person) ? await readGivenPaper(paper) : null;
    const asks = await lockPendingAsks(db, cooperative, told.person);
    const ask = asks.find(({ kind, label }) => kind === told.kind && [label, ""].includes(told.label));
    return { owner, told: { ...told, label: told.label || (ask?.label ?? "") }, ask, given, today };
  },
  may: (actor, { owner }) => mayReadDocuments(actor, owner.person),
  whyNot({ told, given, today }) {
    if (told.kind === "other" && told.label === "") return refusals.labelMissing({}, "label");
    if (told.endsOn && told.endsOn < today) return refusals.documentEnded({ date: told.endsOn }, "endsOn");
    return given?.refusal ?? null;
  },
  async effect({ owner, told, ask, given, today }, scene) {
    if (!given) throw new Error("a document without its paper");
    const id = scene.newId();
    const paper = await keepPaper(scene, given);
    await insertDocument(scene, { ...told, id, givenOn: today, paper, answers: ask?.id ?? null });
    if (ask?.askedBy)
      await notify(scene, documentGiven, {
        to: [ask.askedBy],
        params: { name: owner.name },
        link: `/personnes/${told.person}/dossier`,
        once: `file-document:${id}`,
      });
    return { id };
  },
});
