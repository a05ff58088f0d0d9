import { type Contract, type ContractKind, type Limits, readParties } from "../contracts/index.ts";
import { formatCents, formatDate } from "../design/format.ts";
import {
  houseValues,
  type LetterSigner,
  printLetter,
  type TableBlock,
  type TemplateValues,
  writeLetter,
} from "../documents/index.ts";
import type { CivilDate } from "../foundation/calendar.ts";
import type { Tx } from "../foundation/database.ts";
import { say } from "../foundation/words.ts";
import { type Cooperative, readCooperative } from "../network/index.ts";
import { coverMonths, coverUntil, isCovered } from "./cover-right.ts";
import type { DepartureReason, DocumentKind } from "./kinds.ts";
import type { SettlementLine } from "./plan.ts";
import { subjectOf } from "./template-fields.ts";
import { words } from "./words.ts";

/** What a leaving document is written from. */
export interface Asked {
  readonly kind: DocumentKind;
  readonly contract: Contract;
  readonly contracts: readonly Contract[];
  readonly lastDay: CivilDate;
  readonly reason: DepartureReason;
  readonly limits: Limits;
  readonly today: CivilDate;
  readonly lines?: readonly SettlementLine[];
  /** A model that is not saved yet, to see what it would give. */
  readonly body?: string | undefined;
}

const natures: Readonly<Record<ContractKind, string>> = {
  cape: "contrat d’appui au projet d’entreprise",
  cesa: "contrat d’entrepreneur salarié",
  cdi: "contrat à durée indéterminée",
  cdd: "contrat à durée déterminée",
};

/** The contracts of employment up to the last day: a CAPE is none (R1.34). */
const employedOf = ({ contracts, lastDay }: Pick<Asked, "contracts" | "lastDay">) =>
  contracts.flatMap(({ kind, since, until, job }) =>
    kind === "cape" || since === null || since > lastDay
      ? []
      : [{ since, until: until === null || until > lastDay ? lastDay : until, job }],
  );

/** For how many months the cover is kept, and until when. */
export function coverOf({ contracts, lastDay, limits }: Pick<Asked, "contracts" | "lastDay" | "limits">) {
  const months = coverMonths(employedOf({ contracts, lastDay }), limits["cover-portability"].value);
  return { months, until: coverUntil(lastDay, months) };
}

function valuesOf(asked: Asked, house: Cooperative, representative: string): TemplateValues {
  const { kind, contract, lastDay, reason, limits, today, lines = [] } = asked;
  const day = (date: CivilDate) => formatDate(date, "fr");
  const employed = employedOf(asked);
  const first = kind === "cape-certificate" ? contract.since : employed[0]?.since;
  const cover = coverOf(asked);
  const total = lines.reduce((sum, { cents }) => sum + BigInt(cents), 0n);
  return {
    ...houseValues(house, representative),
    "personne.nom": contract.personName,
    "activite.nom": contract.activityName ?? "",
    "contrat.nature": natures[contract.kind],
    "contrat.debut": day(first ?? contract.startsOn),
    "contrat.fin": day(lastDay),
    "contrat.emploi": contract.job,
    "contrat.periodes": employed
      .map(({ since, until, job }) => `- ${job || "Emploi"} : du ${day(since)} au ${day(until)}`)
      .join("\n"),
    "depart.motif": say(words[reason], "fr"),
    "portabilite.mois": isCovered(reason) ? String(cover.months) : "",
    "portabilite.fin": day(cover.until),
    "solde.total": formatCents(total, "fr"),
    "solde.delai": String(limits["settlement-contest"].value),
    "date.jour": day(today),
  };
}

function tableOf(lines: readonly SettlementLine[]): TableBlock {
  const total = lines.reduce((sum, { cents }) => sum + BigInt(cents), 0n);
  return {
    ...{ kind: "table", head: ["Somme versée", "Montant"], right: [1], widths: [4, 1] },
    rows: lines.map(({ label, cents }) => [label, formatCents(BigInt(cents), "fr")]),
    foot: ["Total", formatCents(total, "fr")],
  };
}

/** A leaving document as its model of the day says it, the table of what was paid, and who signs it. */
export async function writeDeparture(db: Tx, cooperative: number, asked: Asked) {
  const { kind, contract, body, lines = [] } = asked;
  const house = (await readCooperative(db, cooperative)) as Cooperative;
  const { representative } = await readParties(db, cooperative, contract.person, asked.today);
  const values = valuesOf(asked, house, representative?.name ?? "");
  const written = await writeLetter(db, cooperative, {
    subject: subjectOf(kind),
    values,
    ...(body && { body }),
  });
  const forHouse = { name: representative?.name ?? "", capacity: `Pour ${house.name}` };
  const signers: LetterSigner[] =
    kind === "final-settlement"
      ? [{ name: contract.personName, capacity: "Pour solde de tout compte" }, forHouse]
      : [forHouse];
  return { text: written, tables: lines.length > 0 ? [tableOf(lines)] : [], signers };
}

/** The same on the cooperative's paper, as PDF/A-3b. */
export async function printDeparture(db: Tx, cooperative: number, asked: Asked): Promise<Buffer> {
  const { text, tables, signers } = await writeDeparture(db, cooperative, asked);
  const title = `${subjectOf(asked.kind).label.fr} – ${asked.contract.personName}`;
  return printLetter(db, cooperative, { title, blocks: [...text, ...tables], signers });
}
