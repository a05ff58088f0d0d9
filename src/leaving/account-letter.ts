import type { StayOf } from "../activities/index.ts";
import { formatCents, formatDate } from "../design/format.ts";
import { printLetter, type TableBlock, textBlock } from "../documents/index.ts";
import type { CivilDate } from "../foundation/calendar.ts";
import type { Tx } from "../foundation/database.ts";
import type { UnpaidInvoice } from "../invoicing/index.ts";
import type { readActivityOn } from "../ledger/index.ts";
import type { Plan } from "./plan.ts";

type Account = Awaited<ReturnType<typeof readActivityOn>>[number];

interface Asked {
  readonly plan: Plan;
  readonly stay: StayOf;
  readonly rows: readonly Account[];
  readonly unpaid: readonly UnpaidInvoice[];
  readonly yearSince: CivilDate;
}

const euros = (cents: bigint) => formatCents(cents, "fr");

/** Accounts of a statement with their total; income and what is owed stand above zero. */
function tableOf(head: string, rows: readonly Account[], sign: bigint): TableBlock {
  const total = rows.reduce((sum, { balanceCents }) => sum + balanceCents * sign, 0n);
  return {
    ...{ kind: "table", head: ["Compte", head, "Solde"], right: [2], widths: [1, 4, 1] },
    rows: rows.map(({ account, label, balanceCents }) => [account, label, euros(balanceCents * sign)]),
    foot: ["", "Total", euros(total)],
  };
}

function unpaidTable(unpaid: readonly UnpaidInvoice[]): TableBlock {
  const total = unpaid.reduce((sum, { dueCents }) => sum + dueCents, 0n);
  return {
    ...{
      kind: "table",
      head: ["Facture", "Client", "Échéance", "Reste dû"],
      right: [3],
      widths: [2, 3, 2, 1],
    },
    rows: unpaid.map(({ number, customerName, dueOn, dueCents }) => [
      ...[number, customerName, formatDate(dueOn, "fr", "short"), euros(dueCents)],
    ]),
    foot: ["", "", "Total", euros(total)],
  };
}

/** The final account of an activity: its balance sheet and its result on the last day, what customers owe. */
export function printAccount(db: Tx, cooperative: number, asked: Asked): Promise<Buffer> {
  const { plan, stay, rows, unpaid, yearSince } = asked;
  const day = (date: CivilDate) => formatDate(date, "fr");
  const title = `Compte final de l’activité ${stay.name}`;
  const of = (first: string) => rows.filter(({ account }) => account.startsWith(first));
  const result = [...of("6"), ...of("7")].reduce((sum, { balanceCents }) => sum - balanceCents, 0n);
  const blocks = [
    textBlock("title", title),
    textBlock("paragraph", `Arrêté au **${day(plan.lastDay)}**, dernier jour de **${plan.personName}**.`),
    textBlock("heading", `Résultat depuis le ${day(yearSince)}`),
    tableOf("Produits", of("7"), -1n),
    tableOf("Charges", of("6"), 1n),
    textBlock("paragraph", `Résultat : **${euros(result)}**.`),
    textBlock("heading", "Bilan de l’activité"),
    tableOf(
      "Comptes de bilan (débit moins crédit)",
      rows.filter(({ account }) => account < "6"),
      1n,
    ),
    textBlock("heading", "Factures encore impayées"),
    ...(unpaid.length > 0 ? [unpaidTable(unpaid)] : [textBlock("paragraph", "Aucune.")]),
    textBlock(
      "paragraph",
      "Les factures impayées restent des créances de la coopérative. La part variable correspondante est régularisée à leur encaissement, ou à la clôture de l’exercice.",
    ),
  ];
  return printLetter(db, cooperative, { title, blocks, signers: [] });
}
