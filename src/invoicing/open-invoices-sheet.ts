import { addDays, type CivilDate } from "../foundation/calendar.ts";
import type { Cents } from "../foundation/money.ts";
import type { Sheet, SheetColumn, SheetRow } from "../foundation/tabular/index.ts";
import { euros } from "../ledger/index.ts";
import type { Nature } from "./invoice.ts";
import { sheetSays } from "./sheet-says.ts";
import { type GivenRate, linesOf, splitOf, wholeOf } from "./vat-split.ts";

/** The rates an old invoice may bear (R4.02), and what is free of VAT. */
const rates = [2000, 1000, 550, 210, 1300, 850, 175, 105, 90, 1960, 0];

const rateColumns: readonly SheetColumn[] = rates.flatMap((rateBp) => {
  const [fr, en] = [String(rateBp / 100).replace(".", ","), String(rateBp / 100)];
  const two = (rateBp / 100).toFixed(2);
  const named = (words: readonly string[]) =>
    words.flatMap((word) => [`${word} ${en}`, `${word} ${two}`, `${word} à ${en}`, `${word} taux ${en}`]);
  const vat = { key: `vat${rateBp}`, fr: `TVA ${fr} %`, en: `VAT ${en} %`, others: named(["tva", "vat"]) };
  const net = {
    ...{ key: `net${rateBp}`, fr: `HT ${fr} %`, en: `Net ${en} %` },
    others: named(["ht", "base", "net", "base ht"]),
  };
  return rateBp === 0 ? [net] : [net, vat];
});

/** What a file of open invoices says, in the order of the template, which shows the usual rates only. */
export const openInvoiceColumns: readonly SheetColumn[] = [
  {
    key: "activity",
    fr: "Activité",
    en: "Activity",
    required: true,
    example: "A101",
    others: ["code activité", "activity code", "code analytique", "analytique"],
  },
  {
    key: "customer",
    fr: "Client",
    en: "Customer",
    required: true,
    example: "C0042",
    others: ["code client", "compte auxiliaire", "compte de tiers", "customer code", "third party"],
  },
  {
    key: "number",
    fr: "Numéro",
    en: "Number",
    required: true,
    example: "F-2026-118",
    others: [
      "n°",
      "facture",
      "numéro de facture",
      "n° facture",
      "n° de facture",
      "invoice number",
      "invoice",
    ],
  },
  {
    key: "issuedOn",
    fr: "Date",
    en: "Date",
    required: true,
    example: "15/11/2026",
    others: ["date de facture", "date facture", "émise le", "invoice date", "issued on"],
  },
  {
    key: "dueOn",
    fr: "Échéance",
    en: "Due date",
    example: "15/12/2026",
    others: ["date d'échéance", "due on", "due"],
  },
  {
    key: "gross",
    fr: "Montant TTC",
    en: "Gross amount",
    required: true,
    example: "1 200,00",
    others: ["TTC", "total TTC", "montant", "gross", "total", "amount"],
  },
  {
    key: "paid",
    fr: "Déjà réglé",
    en: "Already paid",
    example: "200,00",
    others: ["réglé", "payé", "acompte", "règlements", "paid"],
  },
  { key: "nature", fr: "Nature", en: "Nature", example: "services", others: ["type"] },
  { key: "exemption", fr: "Exonération", en: "Exemption", others: ["article d'exonération"] },
  ...rateColumns,
];

export const openInvoiceTemplate: readonly SheetColumn[] = openInvoiceColumns
  .filter(({ key }) => !/^(net|vat)(1300|850|175|105|90|1960|210)$/.test(key))
  .map((column) => (column.key === "vat2000" ? { ...column, example: "200,00" } : column));

const natures: ReadonlyMap<string, Nature> = new Map([
  ["services", "service"],
  ["biens", "goods"],
  ["service", "service"],
  ["prestation", "service"],
  ["prestations", "service"],
  ["goods", "goods"],
  ["bien", "goods"],
  ["marchandises", "goods"],
]);

/** An open invoice as the file says it; activity and customer are still codes. */
export type ListedInvoice = ReturnType<typeof readInvoice>;

export interface Terms {
  /** The day of the balance of 411. */
  readonly on: CivilDate;
  readonly delayDays: number;
}

export function readInvoices(sheet: Sheet, terms: Terms): ListedInvoice[] {
  const seen = new Map<string, number>();
  return sheet.rows.map((row) => {
    const listed = readInvoice(sheet, row, terms);
    sheet.once(seen, row, "number", listed.number);
    return listed;
  });
}

function readInvoice(sheet: Sheet, row: SheetRow, { on, delayDays }: Terms) {
  const wrong = (key: string, refusal: Parameters<Sheet["wrong"]>[1]) =>
    sheet.wrong(sheet.cell(row, key), refusal);
  const number = sheet.text(row, "number", 35);
  const issuedOn = sheet.date(row, "issuedOn") ?? "";
  if (issuedOn > on) wrong("issuedOn", sheetSays.afterOpening({ date: on }));
  const dueOn = sheet.date(row, "dueOn") ?? (issuedOn && addDays(issuedOn, delayDays));
  if (dueOn < issuedOn) wrong("dueOn", sheetSays.dueBeforeIssue());
  const grossCents = sheet.cents(row, "gross");
  const paidCents = sheet.cents(row, "paid") ?? 0n;
  if (grossCents !== null && grossCents <= 0n) wrong("gross", sheetSays.grossNotPositive());
  const openCents = (grossCents ?? 0n) - paidCents;
  if (grossCents !== null && grossCents > 0n && openCents <= 0n)
    wrong("paid", sheetSays.nothingOpen({ left: euros(openCents) }));
  const nature = sheet.choice(row, "nature", natures) ?? "service";
  return {
    row,
    activityCode: sheet.text(row, "activity", 12).toUpperCase(),
    customerCode: sheet.text(row, "customer", 40),
    ...{ number, issuedOn, dueOn, grossCents: grossCents ?? 0n, paidCents, openCents },
    exemption: sheet.text(row, "exemption", 200) || `voir la facture d'origine ${number}`,
    ...split(sheet, row, number, nature, grossCents ?? 0n),
  };
}

/** The lines that give the split of the file, or one for the whole where the file gives none. */
function split(sheet: Sheet, row: SheetRow, number: string, nature: Nature, gross: Cents) {
  const given: GivenRate[] = rates.map((rateBp) => ({
    rateBp,
    netCents: sheet.cents(row, `net${rateBp}`),
    vatCents: rateBp === 0 ? 0n : sheet.cents(row, `vat${rateBp}`),
  }));
  const told = given.some((g) => g.netCents !== null || (g.rateBp > 0 && g.vatCents !== null));
  if (!told) return { vatSplit: false, lines: wholeOf(number, nature, gross) };
  const parts = splitOf(gross, given);
  if (!("code" in parts)) return { vatSplit: true, lines: linesOf(number, nature, parts) };
  sheet.wrong(sheet.cell(row, "gross"), parts);
  return { vatSplit: true, lines: [] };
}
