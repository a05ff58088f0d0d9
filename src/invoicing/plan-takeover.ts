import type { CivilDate } from "../foundation/calendar.ts";
import type { Scene } from "../foundation/scene.ts";
import type { Sheet } from "../foundation/tabular/index.ts";
import { readSettings } from "../network/index.ts";
import { findImportNames } from "./customer-import.sql.ts";
import { partsOf, totalsOf } from "./invoice.ts";
import { type ListedInvoice, readInvoices } from "./open-invoices-sheet.ts";
import { leftOf, splitPayment } from "./payment.ts";
import { settingAt } from "./setting-at.ts";
import { sheetSays } from "./sheet-says.ts";
import { listTakenNumbers, type Owed, readReceivables } from "./takeover.sql.ts";
import { tie } from "./tie.ts";

/** All that is needed to decide whether open invoices can be taken over, and to do it. */
export async function planTakeover(scene: Scene, sheet: Sheet, on: CivilDate) {
  const { db, cooperative, today } = scene;
  const settings = await readSettings(db, cooperative);
  const delayDays = settingAt(settings, "invoicing.payment-delay-days", on);
  const listed = readInvoices(sheet, { on, delayDays });
  const names = await findImportNames(
    db,
    cooperative,
    listed.map(({ customerCode }) => customerCode),
  );
  const taken = new Set(
    await listTakenNumbers(
      db,
      cooperative,
      listed.map(({ number }) => number),
    ),
  );
  const ours = patternOf(settingAt(settings, "invoicing.number-template", today));
  for (const invoice of listed) sayNumber(sheet, invoice, { taken, ours, year: Number(today.slice(0, 4)) });
  const items = listed.map((invoice) => {
    const place = placeOf(sheet, invoice, names);
    const vatOnDebits = settingAt(settings, "vat.on-debits", invoice.issuedOn || on);
    return { ...itemOf(invoice, place, scene.newId()), vatOnDebits };
  });
  const receivables = sheet.said === "" ? await readReceivables(db, cooperative, on) : null;
  if (!receivables) return { sheet, items, tied: null };
  const owed = listed.map((invoice): Owed => {
    const { activityCode, customerCode: thirdParty, openCents: cents } = invoice;
    const activity = names.activities.get(activityCode) ?? null;
    return { thirdParty, activity, activityCode, cents, label: names.parties.get(thirdParty)?.label ?? "" };
  });
  const { owed: books, before, waitingCents, elsewhere } = receivables;
  return { sheet, items, tied: { ...tie([...owed, ...before], books), waitingCents, elsewhere } };
}

export type TakeoverPlan = Awaited<ReturnType<typeof planTakeover>>;

/** Our numbers as their template makes them: the year and the figures are looked at. */
function patternOf(template: string): RegExp {
  const plain = template.replace(/[+\-/]/g, "\\$&");
  return new RegExp(`^${plain.replace("{year}", "(?<year>\\d{4})").replace("{number}", "\\d{5,}")}$`);
}

function sayNumber(
  sheet: Sheet,
  { row, number }: ListedInvoice,
  q: { taken: ReadonlySet<string>; ours: RegExp; year: number },
): void {
  const cell = sheet.cell(row, "number");
  if (q.taken.has(number)) sheet.wrong(cell, sheetSays.numberTaken({ number }));
  else if (Number(q.ours.exec(number)?.groups?.year ?? 0) >= q.year)
    sheet.wrong(cell, sheetSays.numberOurs({ number }));
}

type Names = Awaited<ReturnType<typeof findImportNames>>;

function placeOf(sheet: Sheet, { row, activityCode, customerCode }: ListedInvoice, names: Names) {
  const activity = names.activities.get(activityCode) ?? "";
  const customer = names.customers.get(`${activity} ${customerCode}`) ?? "";
  if (activityCode !== "" && !activity)
    sheet.wrong(sheet.cell(row, "activity"), sheetSays.unknownActivity({ code: activityCode }));
  else if (customerCode !== "" && !customer)
    sheet.wrong(
      sheet.cell(row, "customer"),
      sheetSays.unknownCustomer({ code: customerCode, activity: activityCode }),
    );
  return { activity, customer };
}

function itemOf(invoice: ListedInvoice, place: { activity: string; customer: string }, id: string) {
  const { number, issuedOn, dueOn, vatSplit, lines, paidCents } = invoice;
  const parts = partsOf(lines);
  const whole = leftOf(parts, [], []);
  const paidParts = paidCents > 0n ? splitPayment(paidCents, whole) : [];
  const document = {
    ...{ id, kind: "invoice" as const, ...place, origin: null, title: "", suppliedOn: null, orderRef: "" },
    ...{ note: "", reason: "", validUntil: null, dwellingWorks: false, certifiedOn: null },
    exemption: vatSplit && lines.some((line) => line.vatRateBp === 0) ? invoice.exemption : "",
    ...totalsOf(parts),
    lines,
  };
  return {
    document,
    number,
    issuedOn,
    dueOn,
    vatSplit,
    paidCents,
    paidParts,
    left: leftOf(parts, [], paidParts),
  };
}
