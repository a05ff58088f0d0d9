import { z } from "zod";
import { type Actor, has } from "../foundation/actor.ts";
import { operation } from "../foundation/operation.ts";
import { bareName } from "../foundation/plain.ts";
import { openSheet, type Sheet } from "../foundation/tabular/index.ts";
import { file } from "../foundation/uploaded-file.ts";
import { activityColumns, type ListedActivity, readActivities } from "./activities-sheet.ts";
import { findImportNames, insertActivities, insertMemberships } from "./activity-import.sql.ts";
import { importWords } from "./import-words.ts";
import { refusals } from "./refusals.ts";
import { sheetSays } from "./sheet-says.ts";

const mayImport = (actor: Actor) => has(actor, "director", "accountant", "hr");

/**
 * Take over the activities of another program from a CSV or an XLSX, all of them or none, with those who run
 * them from the day they opened and whoever follows them. Their codes are those that the books bear, so that
 * a FEC imported afterwards finds the activity of each line (R1.05).
 */
export const importActivities = operation({
  name: "activities.import-activities",
  label: importWords.importActivities,
  at: "POST /activity-imports",
  input: z.object({ file: file() }),
  // A file is read for whoever may import it, and for nobody else.
  async find({ file: given }, { db, cooperative, actor }) {
    if (!mayImport(actor)) return { given, sheet: null, placed: [] };
    const sheet = await openSheet(given, activityColumns, actor.language);
    const listed = readActivities(sheet);
    const names = await findImportNames(db, cooperative, {
      codes: listed.map(({ code }) => code),
      emails: listed.flatMap(({ adviser, entrepreneurs }) => [adviser, ...entrepreneurs]),
    });
    return { given, sheet, placed: listed.map((activity) => place(sheet, activity, names)) };
  },
  may: mayImport,
  whyNot: ({ sheet }) => (sheet?.said ? refusals.importRefused({ list: sheet.said }, "file") : null),
  async effect({ given, sheet, placed }, { db, cooperative, newId }) {
    const activities = placed.map((activity) => ({ ...activity, id: newId() }));
    const memberships = activities.flatMap(({ id, members, openedOn }) =>
      members.map((person) => ({ activity: id, person, since: openedOn })),
    );
    await insertActivities(db, cooperative, activities);
    await insertMemberships(db, cooperative, memberships);
    return {
      fileName: given.name,
      ...sheet?.sample(),
      unread: sheet?.unread ?? [],
      activities: activities.length,
      entrepreneurs: memberships.length,
      withoutEntrepreneur: activities.filter(({ members }) => members.length === 0).length,
      withoutAdviser: activities.filter(({ adviser }) => adviser === null).length,
    };
  },
});

type Names = Awaited<ReturnType<typeof findImportNames>>;

/** The activity with people and site found by their names; what is not known here is said on the sheet. */
function place(sheet: Sheet, listed: ListedActivity, { taken, people, sites }: Names) {
  const { row, code, kind, openedOn } = listed;
  const text = (key: string) => sheet.cell(row, key).text;
  const holder = taken.get(code);
  if (holder) sheet.wrong(sheet.cell(row, "code"), refusals.codeTaken({ code, name: holder }));
  const personOf = (email: string, key: string) => {
    const person = people.get(email) ?? null;
    if (email !== "" && !person) sheet.wrong(sheet.cell(row, key), sheetSays.unknownEmail({ email }));
    return person;
  };
  const named = text("site");
  const site = sites.find(
    ({ name, siret }) => bareName(name) === bareName(named) || siret === named.replace(/\s/g, ""),
  );
  if (named !== "" && !site) sheet.wrong(sheet.cell(row, "site"), sheetSays.unknownSiteName({ name: named }));
  return {
    ...{ code, kind, openedOn, colour: "#0f5e63", legalMentions: "" },
    name: text("name"),
    trade: text("trade"),
    site: site?.id ?? null,
    adviser: personOf(listed.adviser, "adviser"),
    members: listed.entrepreneurs.flatMap((email) => personOf(email, "entrepreneurs") ?? []),
    ...{ email: text("email"), phone: text("phone"), website: text("website") },
    ...{ street: text("street"), postcode: text("postcode"), town: text("town") },
  };
}
