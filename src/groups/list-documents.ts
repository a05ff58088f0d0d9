import { z } from "zod";
import { view } from "../foundation/view.ts";
import { decisionWords } from "./decision-words.ts";
import { listDocuments as selectDocuments } from "./document.sql.ts";
import { readGroup } from "./group.sql.ts";
import { facilitates, isMember, isOfHouse, stateOf, whyNotAdd } from "./group.ts";

export const documentsPerPage = 30;

/** The documents of a group: all of them for its members, those that were shared for anybody else. */
export const listDocuments = view({
  name: "groups.list-documents",
  label: decisionWords.listDocuments,
  at: "GET /groups/{group}/documents",
  input: z.object({
    group: z.uuid(),
    page: z.coerce.number().int().min(1).max(1_000_000).default(1),
  }),
  may: (actor) => isOfHouse(actor),
  async read({ group: id, page }, { db, cooperative, actor, today }) {
    const found = await readGroup(db, cooperative, id, actor.person);
    if (!found) return null;
    const of = { ...found, today };
    const all = isMember(actor, of);
    const cut = { all, limit: documentsPerPage, offset: (page - 1) * documentsPerPage };
    const rows = await selectDocuments(db, cooperative, id, cut);
    return {
      ...{ group: of.group, own: of.own, page, state: stateOf(of.group, today), rows },
      total: Number(rows[0]?.total ?? 0),
      may: { add: all && whyNotAdd(of) === null, share: facilitates(actor, of) },
    };
  },
});
