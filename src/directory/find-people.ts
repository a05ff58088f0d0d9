import { z } from "zod";
import { view } from "../foundation/view.ts";
import { readCooperative } from "../network/index.ts";
import { findPeople as selectPeople } from "./find.sql.ts";
import { isOfHouse } from "./profile.ts";
import { listSaved } from "./saved.sql.ts";
import { askedOf, searchShape } from "./search.ts";
import { words } from "./words.ts";

export const peoplePerPage = 24;

/** Who is found in the directory, and what they say, each with how many say it. */
export const findPeople = view({
  name: "directory.find-people",
  label: words.directory,
  at: "GET /directory",
  input: z.object({ ...searchShape, page: z.coerce.number().int().min(1).max(100_000).default(1) }),
  may: (actor) => isOfHouse(actor),
  async read({ page, ...input }, { db, cooperative: here, actor, today }) {
    const from = { here, sight: "cooperative" as const, wide: input.wide, today };
    const cut = { limit: peoplePerPage, offset: (page - 1) * peoplePerPage };
    const found = await selectPeople(db, from, { ...askedOf(input), ...cut });
    const house = await readCooperative(db, here);
    return {
      ...{ ...found, asked: input, page, here },
      saved: await listSaved(db, here, actor.person as string),
      hasSisters: house?.network != null,
    };
  },
});
