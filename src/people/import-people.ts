import { z } from "zod";
import { type Actor, has } from "../foundation/actor.ts";
import { operation } from "../foundation/operation.ts";
import { openSheet } from "../foundation/tabular/index.ts";
import { file } from "../foundation/uploaded-file.ts";
import {
  findKnownPersons,
  insertMandates,
  insertMissingAccounts,
  insertPersons,
  type KnownPerson,
} from "./admission.sql.ts";
import { importWords } from "./import-words.ts";
import { type ListedPerson, peopleColumns, readPeople } from "./people-sheet.ts";
import { refusals } from "./refusals.ts";
import { writeInvitations } from "./write-link.ts";

const mayImport = (actor: Actor) => has(actor, "director");

/**
 * Take over the people of another program from a CSV or an XLSX, all of them or none. An address that is
 * known is the same person, who keeps name, password and language; a role that is held already is passed
 * over, so that a file may come twice. Nobody is written to unless it is asked for.
 */
export const importPeople = operation({
  name: "people.import-people",
  label: importWords.importPeople,
  at: "POST /people-imports",
  input: z.object({
    file: file(),
    /** Write to those whom no cooperative knew. */
    invite: z.boolean().default(false),
    /** Write also to those who are known and never chose a password. */
    inviteAgain: z.boolean().default(false),
  }),
  // A file is read for whoever may import it, and for nobody else.
  async find({ file: given }, { db, cooperative, actor }) {
    if (!mayImport(actor)) return { given, sheet: null, plans: [] };
    const sheet = await openSheet(given, peopleColumns, actor.language);
    const listed = readPeople(sheet);
    const known = await findKnownPersons(
      db,
      cooperative,
      listed.map(({ email }) => email),
    );
    const byEmail = new Map(known.map((person) => [person.email, person]));
    return { given, sheet, plans: listed.map((person) => planFor(person, byEmail.get(person.email))) };
  },
  may: mayImport,
  whyNot: ({ sheet }) => (sheet?.said ? refusals.importRefused({ list: sheet.said }, "file") : null),
  async effect({ given, sheet, plans }, { db, cooperative, now, newId }, { invite, inviteAgain }) {
    const people = plans.map((plan) => ({ ...plan, id: plan.known?.id ?? newId() }));
    const fresh = people.filter(({ known }) => !known).map(({ listed, id }) => ({ ...listed, id }));
    await insertPersons(db, fresh, now);
    await insertMissingAccounts(
      db,
      people.flatMap(({ known }) => known?.id ?? []),
    );
    const mandates = people.flatMap(({ id, wanted }) =>
      wanted.map((mandate) => ({ ...mandate, id: newId(), person: id })),
    );
    await insertMandates(db, cooperative, mandates);
    const again = people.flatMap(({ known }) => (known && !known.hasPassword ? [known] : []));
    const invited = [...(invite ? fresh : []), ...(inviteAgain ? again : [])];
    await writeInvitations(db, invited, now);
    return {
      fileName: given.name,
      ...sheet?.sample(),
      unread: sheet?.unread ?? [],
      people: people.length,
      newPeople: fresh.length,
      mandates: mandates.length,
      alreadyHeld: people.reduce(
        (sum, { listed, wanted }) => sum + listed.mandates.length - wanted.length,
        0,
      ),
      invitations: invited.length,
    };
  },
});

/** The roles that are still to be given: those that are not held on the day asked for, or later. */
function planFor(listed: ListedPerson, known: KnownPerson | undefined) {
  const wanted = listed.mandates.filter(
    ({ role, since }) =>
      !known?.held.some((held) => held.role === role && (held.until === null || held.until >= since)),
  );
  return { listed, known, wanted };
}
