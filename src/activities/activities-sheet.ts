import type { Sheet, SheetColumn, SheetRow } from "../foundation/tabular/index.ts";
import { refusals } from "./refusals.ts";
import { sheetSays } from "./sheet-says.ts";

/** What a file of activities says, in the order of the template. */
export const activityColumns: readonly SheetColumn[] = [
  {
    key: "code",
    fr: "Code",
    en: "Code",
    required: true,
    example: "A101",
    others: ["code analytique", "code activité", "analytic code", "activity code"],
  },
  {
    key: "name",
    fr: "Nom",
    en: "Name",
    others: ["nom commercial", "activité", "trade name", "activity"],
    required: true,
    example: "Atelier Irigoyen",
  },
  { key: "kind", fr: "Forme", en: "Form", others: ["type", "nature", "kind"], example: "individuelle" },
  { key: "trade", fr: "Métier", en: "Trade", example: "Céramique" },
  {
    key: "openedOn",
    fr: "Ouverte le",
    en: "Opened on",
    required: true,
    example: "01/09/2025",
    others: ["date d'ouverture", "ouverture", "depuis le", "début", "opening date", "since"],
  },
  {
    key: "entrepreneurs",
    fr: "Entrepreneurs (courriels)",
    en: "Entrepreneurs (e-mails)",
    others: ["entrepreneurs", "entrepreneur", "courriel entrepreneur", "entrepreneur e-mail"],
    example: "camille.irigoyen@exemple.fr",
  },
  {
    key: "adviser",
    fr: "Accompagnement (courriel)",
    en: "Adviser (e-mail)",
    others: ["accompagnateur", "accompagnatrice", "accompagnement", "adviser", "courriel accompagnateur"],
  },
  { key: "site", fr: "Site", en: "Site", others: ["lieu", "établissement"] },
  { key: "email", fr: "Courriel", en: "E-mail", others: ["mail"] },
  { key: "phone", fr: "Téléphone", en: "Phone", others: ["tél", "telephone"] },
  { key: "website", fr: "Site internet", en: "Website", others: ["site web"] },
  { key: "street", fr: "Adresse", en: "Street", others: ["rue", "address"] },
  { key: "postcode", fr: "Code postal", en: "Postcode", others: ["CP", "zip"] },
  { key: "town", fr: "Ville", en: "Town", others: ["commune", "city"] },
];

const kinds = new Map([
  ["individuelle", "individual"],
  ["collective", "collective"],
  ["individuel", "individual"],
  ["collectif", "collective"],
  ["individual", "individual"],
] as const);

export interface ListedActivity {
  readonly row: SheetRow;
  readonly code: string;
  readonly kind: "individual" | "collective";
  readonly entrepreneurs: readonly string[];
  readonly adviser: string;
  readonly openedOn: string;
}

/** The activities of a sheet, as far as the file alone tells; what is wrong is said on the sheet. */
export function readActivities(sheet: Sheet): ListedActivity[] {
  const seen = new Map<string, number>();
  return sheet.rows.map((row) => {
    const code = sheet.text(row, "code", 12).toUpperCase();
    if (code !== "" && !/^[A-Z0-9]{1,12}$/.test(code))
      sheet.wrong(sheet.cell(row, "code"), sheetSays.codeShape({ code }));
    sheet.once(seen, row, "code", code);
    for (const [key, most] of lengths) sheet.text(row, key, most);
    const entrepreneurs = emailsOf(sheet, row);
    const kind = sheet.choice(row, "kind", kinds) ?? (entrepreneurs.length > 1 ? "collective" : "individual");
    if (kind === "individual" && entrepreneurs.length > 1)
      sheet.wrong(sheet.cell(row, "entrepreneurs"), refusals.onePersonOnly());
    const openedOn = sheet.date(row, "openedOn") ?? "";
    const adviser = sheet.text(row, "adviser").toLowerCase();
    return { row, code, kind, entrepreneurs, adviser, openedOn };
  });
}

const lengths = [
  ["name", 120],
  ["trade", 120],
  ["email", 120],
  ["phone", 30],
  ["website", 200],
  ["street", 120],
  ["postcode", 10],
  ["town", 60],
] as const;

const emailsOf = (sheet: Sheet, row: SheetRow): string[] => {
  const texts = sheet
    .text(row, "entrepreneurs", 1000)
    .toLowerCase()
    .split(/[\s,;|/]+/);
  return [...new Set(texts.filter((text) => text !== ""))];
};
