import { formatCents, formatDate } from "../design/format.ts";
import {
  houseValues,
  type LetterSigner,
  printLetter,
  type TemplateValues,
  writeLetter,
} from "../documents/index.ts";
import type { CivilDate } from "../foundation/calendar.ts";
import type { Tx } from "../foundation/database.ts";
import { type Cooperative, readCooperative } from "../network/index.ts";
import type { ClauseName } from "./clauses.ts";
import type { Contract } from "./contract.ts";
import { readLimits } from "./law.sql.ts";
import { associationDeadline } from "./limits.ts";
import { type Party, readParties } from "./parties.sql.ts";
import { clauseFields, subjectOf } from "./template-fields.ts";
import { spansOf } from "./why-not-lawful.ts";

interface Asked {
  readonly contract: Contract;
  readonly others: readonly Contract[];
  readonly today: CivilDate;
  /** A model that is not saved yet, to see what it would give. */
  readonly body?: string | undefined;
}

/** A contract as its model of the day says it: blocks to read on a page or to print, and who signs. */
export async function writeContract(db: Tx, cooperative: number, asked: Asked) {
  const { contract, body, today } = asked;
  const parties = await readParties(db, cooperative, contract.person, today);
  const values = await valuesOf(db, cooperative, asked, parties);
  const letter = { subject: subjectOf(contract.kind), values, ...(body && { body }) };
  const signers: LetterSigner[] = [
    { name: parties.person.name, capacity: contract.kind === "cape" ? "Bénéficiaire" : "Pour soi-même" },
    ...(parties.representative
      ? [{ name: parties.representative.name, capacity: `Pour ${values["cooperative.nom"]}` }]
      : []),
  ];
  return { blocks: await writeLetter(db, cooperative, letter), signers, parties };
}

/** The same on the cooperative's paper, as PDF/A-3b. */
export async function printContract(db: Tx, cooperative: number, asked: Asked): Promise<Buffer> {
  const { blocks, signers } = await writeContract(db, cooperative, asked);
  const title = `${asked.contract.kind.toUpperCase()} ${asked.contract.personName}`;
  return printLetter(db, cooperative, { title, blocks, signers });
}

async function valuesOf(
  db: Tx,
  cooperative: number,
  { contract, others, today }: Asked,
  { person, representative }: { person: Party; representative: Party | null },
): Promise<TemplateValues> {
  const house = (await readCooperative(db, cooperative)) as Cooperative;
  const limits = await readLimits(db, contract.startsOn);
  const day = (date: CivilDate | null) => (date ? formatDate(date, "fr") : "");
  const { kind, startsOn, fixedGrossCents, clauses } = contract;
  const deadline = kind === "cesa" ? associationDeadline(startsOn, spansOf(others), limits) : null;
  return {
    ...houseValues(house, representative?.name ?? ""),
    "personne.nom": person.name,
    "personne.prenom": person.givenName,
    "personne.courriel": person.email,
    "activite.nom": contract.activityName ?? "",
    "contrat.debut": day(startsOn),
    "contrat.terme": day(contract.endsOn),
    "contrat.essai": day(contract.trialEndsOn),
    "contrat.emploi": contract.job,
    "contrat.qualification": contract.qualification,
    "contrat.part-fixe": fixedGrossCents === null ? "" : formatCents(fixedGrossCents, "fr"),
    "contrat.association": day(deadline),
    "date.jour": day(today),
    ...Object.fromEntries(
      Object.entries(clauses).map(([name, said]) => [clauseFields[name as ClauseName], said ?? ""]),
    ),
  };
}
