import { z } from "zod";
import { operation } from "../foundation/operation.ts";
import { knownLanguages } from "../foundation/words.ts";
import { isOfHouse, readPerson, updateLanguage } from "./person.sql.ts";
import { refusals } from "./refusals.ts";
import { words } from "./words.ts";

/** Choose the language in which one reads the program. Each person does it for themselves. */
export const changeLanguage = operation({
  name: "people.change-language",
  label: words.changeLanguage,
  at: "PUT /people/{person}/language",
  input: z.object({ person: z.uuid(), language: z.string().regex(/^[a-z]{2}$/) }),
  async find({ person, language }, { db, cooperative, actor }) {
    const here = actor.person === person || (await isOfHouse(db, cooperative, person));
    const found = here ? await readPerson(db, person) : null;
    return found && { person: found, language };
  },
  may: (actor, { person }) => actor.kind === "person" && actor.person === person.id,
  whyNot: ({ language }) =>
    knownLanguages().includes(language) ? null : refusals.unknownLanguage({}, "language"),
  async effect({ person, language }, { db }) {
    await updateLanguage(db, person.id, language);
    return { language };
  },
});
