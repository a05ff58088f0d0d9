import { z } from "zod";
import { type Actor, has } from "../foundation/actor.ts";
import { operation } from "../foundation/operation.ts";
import { openSheet, type Sheet } from "../foundation/tabular/index.ts";
import { file } from "../foundation/uploaded-file.ts";
import { addThirdParties } from "../ledger/index.ts";
import { insertCustomers } from "./customer.sql.ts";
import { customerCode } from "./customer.ts";
import { findImportNames } from "./customer-import.sql.ts";
import { customerColumns, type ListedCustomer, readCustomers } from "./customers-sheet.ts";
import { importWords } from "./import-words.ts";
import { refusals } from "./refusals.ts";
import { lockSeries, moveSeries } from "./series.sql.ts";
import { sheetSays } from "./sheet-says.ts";

const mayImport = (actor: Actor) => has(actor, "accountant", "director");

/**
 * Take over the customers of another program from a CSV or an XLSX, all of them or none. Their codes are the
 * third parties of the books that were taken over, so that what they owe is found again; one without a code
 * takes the next of ours. One third party may be a customer of several activities.
 */
export const importCustomers = operation({
  name: "invoicing.import-customers",
  label: importWords.importCustomers,
  at: "POST /customer-imports",
  input: z.object({ file: file() }),
  // A file is read for whoever may import it, and for nobody else.
  async find({ file: given }, { db, cooperative, actor }) {
    if (!mayImport(actor)) return { given, sheet: null, customers: [], lastNumber: 0, known: 0 };
    const sheet = await openSheet(given, customerColumns, actor.language);
    const listed = readCustomers(sheet);
    // Nobody draws a code while the last one is looked for.
    const { lastNumber } = await lockSeries(db, cooperative, "customer", 0);
    const names = await findImportNames(
      db,
      cooperative,
      listed.map(({ code }) => code),
    );
    const numbers = listed.map(({ code }) => Number(/^C(\d{5,8})$/.exec(code)?.[1] ?? 0));
    const customers = listed.map((customer) => place(sheet, customer, names));
    const known = new Set(listed.flatMap(({ code }) => (names.parties.has(code) ? [code] : []))).size;
    return {
      given,
      sheet,
      customers,
      known,
      lastNumber: largest([lastNumber, names.lastNumber, ...numbers]),
    };
  },
  may: mayImport,
  whyNot: ({ sheet }) => (sheet?.said ? refusals.importRefused({ list: sheet.said }, "file") : null),
  async effect(
    { given, sheet, customers, lastNumber, known },
    { db, cooperative, newId, now, today, actor },
  ) {
    let last = lastNumber;
    const coded = customers.map((c) => ({ ...c, id: newId(), code: c.code || customerCode(++last) }));
    const parties = new Map(
      coded.map(({ code, name }) => [code, { code, label: name, kind: "customer" as const }]),
    );
    await addThirdParties(db, cooperative, [...parties.values()]);
    await insertCustomers(db, cooperative, coded, { now, by: actor.person });
    if (last > 0)
      await moveSeries(db, cooperative, { name: "customer", year: 0, lastNumber: last, issuedOn: today });
    return {
      fileName: given.name,
      ...sheet?.sample(),
      unread: sheet?.unread ?? [],
      customers: coded.length,
      activities: new Set(coded.map(({ activity }) => activity)).size,
      knownParties: known,
      newCodes: coded.length - customers.filter(({ code }) => code !== "").length,
    };
  },
});

const largest = (numbers: readonly number[]): number => numbers.reduce((a, b) => Math.max(a, b), 0);

type Names = Awaited<ReturnType<typeof findImportNames>>;

/** The customer in its activity; what is not known here, or known as something else, is said on the sheet. */
function place(sheet: Sheet, { row, activityCode, ...customer }: ListedCustomer, names: Names) {
  const activity = names.activities.get(activityCode) ?? "";
  if (activityCode !== "" && activity === "")
    sheet.wrong(sheet.cell(row, "activity"), sheetSays.unknownActivity({ code: activityCode }));
  const { code } = customer;
  if (names.customers.has(`${activity} ${code}`))
    sheet.wrong(sheet.cell(row, "code"), sheetSays.customerKnown({ code, activity: activityCode }));
  const party = names.parties.get(code);
  if (party && party.kind !== "customer" && party.kind !== "other")
    sheet.wrong(sheet.cell(row, "code"), sheetSays.notACustomer({ code, name: party.label }));
  return { ...customer, activity };
}
