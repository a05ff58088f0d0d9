import { z } from "zod";
import { operation } from "../foundation/operation.ts";
import { plain } from "../foundation/plain.ts";
import { refusals } from "./refusals.ts";
import { listFreeTags, mergeTag as putTag, readTerm } from "./term.sql.ts";
import { keepsTerms, schemes } from "./term.ts";
import { words } from "./words.ts";

export const mostTags = 500;

/** Say that words of one’s own mean a term: whoever said them, or types them later, is found by the term. */
export const mergeTag = operation({
  name: "directory.merge-tag",
  label: words.mergeTag,
  at: "PUT /skill-tags/{tag}/term",
  input: z.object({
    tag: z.string().trim().min(1, { error: "empty" }).max(80),
    scheme: z.enum(schemes, { error: "not-chosen" }),
    code: z.string().trim().min(1, { error: "not-chosen" }).max(200),
  }),
  async find({ tag: told, scheme, code }, { db, cooperative }) {
    const tag = plain(told);
    const isSaid = (await listFreeTags(db, cooperative, mostTags)).some((one) => one.tag === tag);
    return isSaid ? { tag, term: await readTerm(db, cooperative, { scheme, code }) } : null;
  },
  may: keepsTerms,
  whyNot: ({ term }) => (term ? null : refusals.noSuchTerm({}, "code")),
  async effect({ tag, term }, scene) {
    return { id: tag, people: term ? await putTag(scene, { tag, term }) : 0 };
  },
});
