import { z } from "zod";
import { view } from "../foundation/view.ts";
import { findPeople } from "./find.sql.ts";
import { isVisitor } from "./profile.ts";
import { askedOf, searchShape } from "./search.ts";
import { words } from "./words.ts";

export const publicPerPage = 24;

/** Who lets everybody read of them, for whoever comes by. */
export const publicPeople = view({
  name: "directory.public-people",
  label: words.publicDirectory,
  at: "GET /public-directory",
  input: z.object({ ...searchShape, page: z.coerce.number().int().min(1).max(100_000).default(1) }),
  may: (actor) => isVisitor(actor),
  async read({ page, ...input }, { db, cooperative: here, today }) {
    const from = { here, sight: "public" as const, wide: false, today };
    const cut = { limit: publicPerPage, offset: (page - 1) * publicPerPage };
    return { ...(await findPeople(db, from, { ...askedOf(input), ...cut })), asked: input, page };
  },
});
