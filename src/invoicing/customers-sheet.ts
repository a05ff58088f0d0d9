import type { Sheet, SheetColumn, SheetRow } from "../foundation/tabular/index.ts";
import { whyNotIdentifiers } from "./customer.ts";
import type { CustomerKind } from "./customer-kinds.ts";

/** What a file of customers says, in the order of the template. */
export const customerColumns: readonly SheetColumn[] = [
  {
    key: "activity",
    fr: "Activité",
    en: "Activity",
    required: true,
    example: "A101",
    others: ["code activité", "activity code", "code analytique", "analytique"],
  },
  {
    key: "code",
    fr: "Code",
    en: "Code",
    example: "C0042",
    others: ["code client", "compte auxiliaire", "compte de tiers", "customer code", "third party"],
  },
  { key: "kind", fr: "Type", en: "Kind", others: ["nature", "type de client"], example: "entreprise" },
  {
    key: "name",
    fr: "Nom",
    en: "Name",
    others: ["raison sociale", "client", "customer", "dénomination"],
    required: true,
    example: "Librairie des Arceaux",
  },
  { key: "siren", fr: "SIREN", en: "SIREN", others: ["n° siren", "numéro siren"] },
  { key: "siret", fr: "SIRET", en: "SIRET", others: ["n° siret", "numéro siret", "numéro de siret"] },
  {
    key: "vatNumber",
    fr: "Numéro de TVA",
    en: "VAT number",
    others: ["n° tva", "tva intracommunautaire", "n° tva intracommunautaire", "tva intra", "vat"],
  },
  {
    key: "street",
    fr: "Adresse",
    en: "Street",
    others: ["rue", "adresse 1", "address"],
    required: true,
    example: "8 rue des Arceaux",
  },
  {
    key: "postcode",
    fr: "Code postal",
    en: "Postcode",
    others: ["CP", "zip"],
    required: true,
    example: "64100",
  },
  { key: "town", fr: "Ville", en: "Town", others: ["commune", "city"], required: true, example: "Bayonne" },
  { key: "country", fr: "Pays", en: "Country", others: ["code pays", "country code"], example: "FR" },
  { key: "email", fr: "Courriel", en: "E-mail", others: ["mail", "adresse électronique"] },
  { key: "phone", fr: "Téléphone", en: "Phone", others: ["tél", "telephone"] },
  { key: "deliveryAddress", fr: "Adresse de livraison", en: "Delivery address", others: ["livraison"] },
];

const kinds: ReadonlyMap<string, CustomerKind> = new Map([
  ["particulier", "individual"],
  ["entreprise", "business"],
  ["public", "public"],
  ["individual", "individual"],
  ["business", "business"],
  ["professionnel", "business"],
  ["société", "business"],
  ["association", "business"],
  ["administration", "public"],
  ["collectivité", "public"],
  ["secteur public", "public"],
]);

const countries: ReadonlyMap<string, string> = new Map([
  ["France", "FR"],
  ["Espagne", "ES"],
  ["Spain", "ES"],
  ["Belgique", "BE"],
  ["Belgium", "BE"],
  ["Allemagne", "DE"],
  ["Germany", "DE"],
  ["Italie", "IT"],
  ["Italy", "IT"],
  ["Portugal", "PT"],
  ["Luxembourg", "LU"],
  ["Suisse", "CH"],
  ["Switzerland", "CH"],
]);

/** A customer as the file says it; the activity is still a code. */
export type ListedCustomer = ReturnType<typeof readCustomer>;

/** The customers of a sheet; what is wrong is said on it. */
export function readCustomers(sheet: Sheet): ListedCustomer[] {
  const seen = new Map<string, number>();
  return sheet.rows.map((row) => {
    const listed = readCustomer(sheet, row);
    if (listed.code !== "") sheet.once(seen, row, "code", `${listed.activityCode} ${listed.code}`);
    return listed;
  });
}

function readCustomer(sheet: Sheet, row: SheetRow) {
  const number = (key: string) =>
    sheet
      .text(row, key, 40)
      .replace(/[\s\u00a0\u202f.-]/g, "")
      .toUpperCase() || null;
  const siret = number("siret");
  const siren = number("siren") ?? siret?.slice(0, 9) ?? null;
  const vatNumber = number("vatNumber");
  const wrong = whyNotIdentifiers({ siren, siret, vatNumber });
  if (wrong) sheet.wrong(sheet.cell(row, wrongColumn(sheet, wrong.field)), wrong);
  const kind = sheet.choice(row, "kind", kinds) ?? (siren || vatNumber ? "business" : "individual");
  const country = sheet.text(row, "country", 60);
  return {
    row,
    activityCode: sheet.text(row, "activity", 12).toUpperCase(),
    code: sheet.text(row, "code", 40),
    kind,
    name: sheet.text(row, "name"),
    ...{ siren, siret, vatNumber },
    street: sheet.text(row, "street"),
    postcode: sheet.text(row, "postcode", 10),
    town: sheet.text(row, "town", 60),
    country: /^[A-Z]{2}$/.test(country) ? country : (sheet.choice(row, "country", countries) ?? "FR"),
    email: sheet.email(row, "email"),
    phone: sheet.text(row, "phone", 30),
    deliveryAddress: sheet.text(row, "deliveryAddress", 200),
  };
}

/** A SIREN taken out of a SIRET is wrong in the column of the SIRET. */
const wrongColumn = (sheet: Sheet, field = "siren"): string =>
  field === "siren" && !sheet.heads.some(({ key }) => key === "siren") ? "siret" : field;
