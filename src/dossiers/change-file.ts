import { z } from "zod";
import { civilDate } from "../foundation/input.ts";
import { operation } from "../foundation/operation.ts";
import { secret } from "../foundation/secret.ts";
import { notify } from "../notices/index.ts";
import { insertChanges, readValuesOn } from "./change.sql.ts";
import { mayWriteSection, sectionNames, sectionOf } from "./fields.ts";
import { listConfirmers, readFileOwner } from "./file.sql.ts";
import { bankDetailsGiven } from "./notice-kinds.ts";
import { cleaned, whyNotValues } from "./values.ts";
import { words } from "./words.ts";

/**
 * Tell what a section of a file says from a day on; what it said before stays in its history. A person
 * changes their own address, emergency contact, rights and bank details, the HR officer the rest. Bank
 * details count once somebody else has confirmed them. What is told is not written in the audit.
 */
export const changeFile = operation({
  name: "dossiers.change-file",
  label: words.changeFile,
  at: "PUT /people/{person}/file/{section}",
  input: z.object({
    person: z.uuid(),
    section: z.enum(sectionNames),
    since: civilDate(),
    values: secret(z.record(z.string().max(40), z.string().trim().max(400, { error: "too-long" }))),
  }),
  async find({ person, section: name, since, values }, { db, cooperative, today }) {
    const owner = await readFileOwner(db, cooperative, person, today);
    if (!owner) return null;
    const section = sectionOf(name);
    const before = (await readValuesOn(db, cooperative, [person], since)).get(person) ?? {};
    return { owner, section, since, before, values: cleaned(section, values), given: values, today };
  },
  may: (actor, { owner, section }) => mayWriteSection(actor, section, owner),
  whyNot: (subject) => whyNotValues(subject),
  async effect({ owner, section, since, values }, scene) {
    const { db, cooperative, today } = scene;
    const id = scene.newId();
    const held = section.confirmedBy.length > 0;
    await insertChanges(scene, [{ id, person: owner.person, section: section.name, since, held, values }]);
    if (held)
      await notify(scene, bankDetailsGiven, {
        to: [...(await listConfirmers(db, cooperative, today)), owner.person],
        params: { name: owner.name },
        link: `/personnes/${owner.person}/dossier`,
        once: `file-change:${id}`,
      });
    return { id };
  },
});
