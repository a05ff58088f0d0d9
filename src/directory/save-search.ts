import { z } from "zod";
import { shortText } from "../foundation/input.ts";
import { operation } from "../foundation/operation.ts";
import { findPeople } from "./find.sql.ts";
import { isOfHouse } from "./profile.ts";
import { refusals } from "./refusals.ts";
import { insertHits, insertSaved, listSaved } from "./saved.sql.ts";
import { askedOf, searchShape } from "./search.ts";
import { words } from "./words.ts";

export const mostSearches = 10;
/** Beyond, a search is so wide that who is new in it tells nothing. */
export const mostHits = 500;

/** Keep a search, to be told of whoever it finds from now on. */
export const saveSearch = operation({
  name: "directory.save-search",
  label: words.saveSearch,
  at: "POST /directory-searches",
  input: z.object({ name: shortText(60), ...searchShape }),
  async find({ name, ...asked }, { db, cooperative, actor, today }) {
    const saved = await listSaved(db, cooperative, actor.person);
    const from = { here: cooperative, sight: "cooperative" as const, wide: asked.wide, today };
    const { rows } = await findPeople(db, from, { ...askedOf(asked), limit: mostHits, offset: 0 });
    return { name, asked, saved, hits: rows.map(({ person }) => person), person: actor.person as string };
  },
  may: (actor) => isOfHouse(actor),
  whyNot({ name, saved }) {
    if (saved.some((one) => one.name === name)) return refusals.sameSearch({ name }, "name");
    return saved.length >= mostSearches ? refusals.tooManySearches({ most: mostSearches }, "name") : null;
  },
  async effect({ name, asked, hits, person }, scene) {
    const id = scene.newId();
    await insertSaved(scene, { id, person, name, asked });
    await insertHits(scene, id, hits);
    return { id };
  },
});
