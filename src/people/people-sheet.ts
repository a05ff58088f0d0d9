import { type Role, roles } from "../foundation/actor.ts";
import type { CivilDate } from "../foundation/calendar.ts";
import type { Sheet, SheetColumn, SheetRow } from "../foundation/tabular/index.ts";
import { knownLanguages, type Language } from "../foundation/words.ts";
import { roleWords, words } from "./words.ts";

/** What a file of people says, in the order of the template. */
export const peopleColumns: readonly SheetColumn[] = [
  {
    key: "givenName",
    fr: "Prénom",
    en: "Given name",
    others: ["first name", "firstname"],
    required: true,
    example: "Camille",
  },
  {
    key: "familyName",
    fr: "Nom",
    en: "Family name",
    required: true,
    example: "Irigoyen",
    others: ["last name", "lastname", "surname", "nom de famille", "nom d'usage"],
  },
  {
    key: "email",
    fr: "Courriel",
    en: "E-mail",
    required: true,
    example: "camille.irigoyen@exemple.fr",
    others: ["adresse électronique", "adresse mail", "e-mail address", "mail"],
  },
  {
    key: "roles",
    fr: "Rôles",
    en: "Roles",
    others: ["rôle", "role", "fonction"],
    required: true,
    example: "Entrepreneuriat",
  },
  {
    key: "since",
    fr: "Depuis le",
    en: "Since",
    required: true,
    example: "01/01/2027",
    others: ["depuis", "date d'entrée", "entrée le", "start date", "from"],
  },
  { key: "language", fr: "Langue", en: "Language", example: "fr" },
];

/** A person of the file with the roles of all their lines. */
export interface ListedPerson {
  readonly givenName: string;
  readonly familyName: string;
  readonly email: string;
  readonly language: Language;
  readonly mandates: { role: Role; since: CivilDate }[];
}

const spoken: readonly (readonly [string, Role])[] = [
  ["entrepreneur", "entrepreneur"],
  ["entrepreneure", "entrepreneur"],
  ["entrepreneuse", "entrepreneur"],
  ["accompagnateur", "adviser"],
  ["accompagnatrice", "adviser"],
  ["chargé d'accompagnement", "adviser"],
  ["comptable", "accountant"],
  ["directeur", "director"],
  ["directrice", "director"],
  ["gérant", "director"],
  ["gérante", "director"],
  ["animateur", "community"],
  ["animatrice", "community"],
  ["RH", "hr"],
];

const roleNames: ReadonlyMap<string, Role> = new Map([
  ...roles.flatMap((role) => [[roleWords[role].fr, role] as const, [roleWords[role].en, role] as const]),
  ...roles.map((role) => [role, role] as const),
  ...spoken,
]);

const languageNames = (): ReadonlyMap<string, Language> =>
  new Map([
    [words.french.fr, "fr"],
    [words.french.en, "fr"],
    [words.english.fr, "en"],
    [words.english.en, "en"],
    ...knownLanguages().map((code) => [code, code] as const),
  ]);

/** The people of a sheet, one for each address; what is wrong is said on the sheet. */
export function readPeople(sheet: Sheet): ListedPerson[] {
  const people = new Map<string, ListedPerson>();
  const seen = new Map<string, number>();
  const languages = languageNames();
  for (const row of sheet.rows) {
    const givenName = sheet.text(row, "givenName", 80);
    const familyName = sheet.text(row, "familyName", 80);
    const email = sheet.email(row, "email");
    const since = sheet.date(row, "since") ?? "";
    const language = sheet.choice(row, "language", languages) ?? "fr";
    const listed = people.get(email) ?? { givenName, familyName, email, language, mandates: [] };
    people.set(email, listed);
    for (const role of rolesOf(sheet, row)) {
      sheet.once(seen, row, "email", `${email} ${role}`);
      listed.mandates.push({ role, since });
    }
  }
  return [...people.values()];
}

/** Several roles stand in one cell, with any usual mark between them. */
function rolesOf(sheet: Sheet, row: SheetRow): Role[] {
  const texts = sheet.text(row, "roles").split(/\s*(?:[,;|/+]|\bet\b|\band\b)\s*/);
  const found = texts.flatMap((text) => sheet.choice(row, "roles", roleNames, text) ?? []);
  return [...new Set(found)];
}
