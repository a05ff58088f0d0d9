import { z } from "zod";
import { operation } from "../foundation/operation.ts";
import { mayReadFile, mayReadSection, sections } from "./fields.ts";
import { insertOpening, readFileOwner } from "./file.sql.ts";
import { words } from "./words.ts";

/**
 * Open the file of somebody else for the day: the person reads who did, when,
 * and which sections lay open. Without it the file stays
 * closed (R9.06, RGPD art. 5 and 32). One's own is always open.
 */
export const openFile = operation({
  name: "dossiers.open-file",
  label: words.openFile,
  at: "POST /people/{person}/file-openings",
  input: z.object({ person: z.uuid() }),
  find: ({ person }, { db, cooperative, today }) => readFileOwner(db, cooperative, person, today),
  may: (actor, owner) => actor.person !== null && mayReadFile(actor, owner),
  whyNot: () => null,
  async effect(owner, { db, cooperative, today, now, actor }) {
    const { person } = owner;
    const by = actor.person as string;
    const open = sections.filter((section) => mayReadSection(actor, section, owner));
    const parts = open.map(({ name }) => name);
    if (by !== person) await insertOpening(db, cooperative, { person, by, day: today, at: now, parts });
    return { person };
  },
});
