import { z } from "zod";
import { view } from "../foundation/view.ts";
import { isOfHouse } from "./profile.ts";
import { findTermsNear, listFreeTags, listVocabularies } from "./term.sql.ts";
import { keepsTerms } from "./term.ts";
import { words } from "./words.ts";

/** Terms near to what somebody types of their skills. */
export const suggestTerms = view({
  name: "directory.suggest-terms",
  label: words.nearTerms,
  at: "GET /skill-terms",
  input: z.object({ q: z.string().trim().max(120).default("") }),
  may: (actor) => isOfHouse(actor),
  async read({ q }, { db, cooperative }) {
    return { rows: q.length < 3 ? [] : await findTermsNear(db, cooperative, { q, most: 6 }) };
  },
});

const mostShown = 30;

/** The lists that the cooperative brought in, and words of its members that might mean a term. */
export const skillTerms = view({
  name: "directory.skill-terms",
  label: words.skillTerms,
  at: "GET /skill-term-lists",
  input: z.object({}),
  may: (actor) => keepsTerms(actor),
  async read(_, { db, cooperative }) {
    const lists = await listVocabularies(db, cooperative);
    const free = lists.length > 0 ? await listFreeTags(db, cooperative, mostShown) : [];
    const tags = [];
    for (const one of free)
      tags.push({ ...one, near: await findTermsNear(db, cooperative, { q: one.label, most: 5 }) });
    return { lists, tags };
  },
});
