import { z } from "zod";
import { has, isTeam } from "../foundation/actor.ts";
import { view } from "../foundation/view.ts";
import { hasPassword } from "./account.sql.ts";
import { listTies } from "./actor.sql.ts";
import { listMandatesOf } from "./mandate.sql.ts";
import { isOfHouse, readPerson } from "./person.sql.ts";
import { words } from "./words.ts";

/** A person as the cooperative knows them: roles now and before, activities, whether they came in. */
export const personSheet = view({
  name: "people.read-person",
  label: words.person,
  at: "GET /people/{person}",
  input: z.object({ person: z.uuid() }),
  may: (actor) => isTeam(actor),
  async read({ person: id }, { db, cooperative, actor, today }) {
    const person = (await isOfHouse(db, cooperative, id)) ? await readPerson(db, id) : null;
    if (!person) return null;
    return {
      today,
      person,
      mandates: await listMandatesOf(db, cooperative, id),
      activities: await listTies(db, cooperative, id, today),
      entered: await hasPassword(db, id),
      mayKeep: has(actor, "director"),
    };
  },
});
