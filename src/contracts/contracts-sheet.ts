import { addDays, type CivilDate } from "../foundation/calendar.ts";
import type { Sheet, SheetColumn, SheetRow } from "../foundation/tabular/index.ts";
import type { ContractKind } from "./kinds.ts";

/** What a file of contracts says, in the order of the template. A CAPE has one line for each period. */
export const contractColumns: readonly SheetColumn[] = [
  {
    key: "email",
    fr: "Courriel",
    en: "E-mail",
    required: true,
    example: "camille.irigoyen@exemple.fr",
    others: ["adresse électronique", "mail", "courriel entrepreneur", "e-mail address"],
  },
  {
    key: "kind",
    fr: "Contrat",
    en: "Contract",
    required: true,
    example: "CESA",
    others: ["nature", "kind", "type"],
  },
  {
    key: "activity",
    fr: "Activité (code)",
    en: "Activity (code)",
    example: "A101",
    others: ["code analytique", "activité", "activity", "activity code"],
  },
  { key: "job", fr: "Emploi", en: "Job", example: "Céramiste", others: ["poste", "métier", "qualité"] },
  { key: "qualification", fr: "Qualification", en: "Qualification", others: ["niveau", "classification"] },
  {
    key: "startsOn",
    fr: "Premier jour",
    en: "First day",
    required: true,
    example: "01/01/2026",
    others: ["début", "date de début", "date d'effet", "start", "from"],
  },
  {
    key: "endsOn",
    fr: "Dernier jour",
    en: "Last day",
    others: ["fin", "terme", "échéance", "date de fin", "end", "until"],
  },
  { key: "signedOn", fr: "Signé le", en: "Signed on", example: "20/12/2025", others: ["signature"] },
  {
    key: "fixedGross",
    fr: "Part fixe brute",
    en: "Fixed part, gross",
    example: "800,00",
    others: ["part fixe", "salaire brut", "fixed part", "gross wage"],
  },
  {
    key: "associateSince",
    fr: "Associé depuis le",
    en: "Associate since",
    others: ["date d'entrée au sociétariat", "sociétariat", "associé le"],
  },
];

const kinds: ReadonlyMap<string, ContractKind> = new Map([
  ["CAPE", "cape"],
  ["CESA", "cesa"],
  ["CDI", "cdi"],
  ["CDD", "cdd"],
  ["convention CAPE", "cape"],
  ["contrat CAPE", "cape"],
  ["contrat CESA", "cesa"],
]);

export interface ListedContract {
  /** The lines it stands on: several for a CAPE that was renewed. */
  readonly rows: readonly SheetRow[];
  readonly email: string;
  readonly kind: ContractKind;
  readonly activity: string;
  readonly job: string;
  readonly qualification: string;
  readonly periods: readonly { since: CivilDate; until: CivilDate | null }[];
  readonly signedOn: CivilDate;
  readonly fixedGrossCents: bigint | null;
  readonly associateSince: CivilDate | null;
}

/** The contracts of a sheet by person and first day; periods of a CAPE that follow each other are one. */
export function readContracts(sheet: Sheet): ListedContract[] {
  const lines = sheet.rows.map((row) => readLine(sheet, row));
  lines.sort((a, b) => a.email.localeCompare(b.email) || (a.since ?? "").localeCompare(b.since ?? ""));
  const contracts: ListedContract[] = [];
  for (const { since, until, row, ...line } of lines) {
    const last = contracts.at(-1);
    const end = last?.periods.at(-1)?.until;
    const follows =
      last?.email === line.email &&
      last.kind === "cape" &&
      line.kind === "cape" &&
      end &&
      addDays(end, 1) === since;
    const period = { since: since ?? "", until };
    if (last && follows) {
      contracts[contracts.length - 1] = {
        ...last,
        rows: [...last.rows, row],
        periods: [...last.periods, period],
        associateSince: line.associateSince ?? last.associateSince,
      };
    } else
      contracts.push({ ...line, rows: [row], periods: [period], signedOn: line.signedOn ?? since ?? "" });
  }
  return contracts;
}

function readLine(sheet: Sheet, row: SheetRow) {
  const fixed = sheet.text(row, "fixedGross");
  return {
    row,
    email: sheet.email(row, "email"),
    kind: sheet.choice(row, "kind", kinds) ?? ("cesa" as const),
    activity: sheet.text(row, "activity", 12).toUpperCase(),
    job: sheet.text(row, "job", 120),
    qualification: sheet.text(row, "qualification", 120),
    since: sheet.date(row, "startsOn"),
    until: sheet.date(row, "endsOn"),
    signedOn: sheet.date(row, "signedOn"),
    fixedGrossCents: fixed === "" ? null : sheet.cents(row, "fixedGross"),
    associateSince: sheet.date(row, "associateSince"),
  };
}
