import { addDays, type CivilDate } from "../foundation/calendar.ts";
import type { Cents } from "../foundation/money.ts";
import type { Scene } from "../foundation/scene.ts";
import {
  type DocumentToWrite,
  type InvoiceLine,
  partsOf,
  putDocuments,
  recordPayments,
  totalsOf,
  validateInvoices,
  withNet,
} from "../invoicing/index.ts";
import type { Chance } from "./chance.ts";
import type { PlannedActivity } from "./plan.ts";

/** A payment to come: of a whole invoice, or of the half that is left. */
export interface OpenSale {
  readonly invoice: string;
  readonly paidOn: CivilDate;
  readonly paidCents: Cents;
  readonly netCents: Cents;
  readonly whole: boolean;
}

export interface Sale {
  readonly document: DocumentToWrite;
  readonly issuedOn: CivilDate;
  readonly payments: readonly OpenSale[];
}

const services = ["Prestation", "Atelier", "Étude", "Intervention", "Accompagnement", "Création"] as const;

/** How many days a customer takes: within terms or soon after; a handful late, a few above a year. */
function delayOf(chance: Chance, payer: PlannedActivity["payer"]): number {
  if (payer === "bad") return chance.between(130, 420);
  if (payer === "slow") return chance.between(60, 110);
  return chance.oneIn(5) ? chance.between(32, 55) : chance.between(4, 29);
}

/** Some pay half at once and the rest two weeks later than others. */
function paymentsOf(
  chance: Chance,
  payer: PlannedActivity["payer"],
  { id, netCents, grossCents }: DocumentToWrite,
  issuedOn: CivilDate,
): OpenSale[] {
  const paidOn = addDays(issuedOn, delayOf(chance, payer));
  if (!chance.oneIn(9)) return [{ invoice: id, paidOn, paidCents: grossCents, netCents, whole: true }];
  const first = { invoice: id, paidCents: grossCents / 2n, netCents: netCents / 2n, whole: false };
  const rest = { paidCents: grossCents - first.paidCents, netCents: netCents - first.netCents };
  const firstOn = addDays(issuedOn, chance.between(1, 3));
  return [
    { ...first, paidOn: firstOn },
    { ...first, ...rest, paidOn: addDays(paidOn, 15) },
  ];
}

function linesOf(chance: Chance, trade: string, netCents: Cents, vatRateBp: number): InvoiceLine[] {
  const quantity = BigInt(chance.between(1, 4));
  const line = (label: string, units: bigint, unitPriceCents: Cents) =>
    withNet({
      section: "",
      label,
      nature: "service",
      quantityThousandths: units * 1000n,
      unit: "",
      unitPriceCents,
      discountBp: 0,
      vatRateBp,
    });
  const main = line(`${chance.pick(services)} ${trade.toLowerCase()}`, quantity, netCents / quantity);
  return chance.oneIn(3) ? [main, line("Déplacement", 1n, 4_500n)] : [main];
}

/** What an activity sells in a month, each sale a draft with its lines and the days its money comes. */
export function salesOf(
  chance: Chance,
  planned: PlannedActivity,
  at: { activity: string; customers: readonly string[]; month: CivilDate; newId: () => string },
): Sale[] {
  const count = planned.temper === "thriving" ? chance.between(1, 3) : chance.between(0, 2);
  return Array.from({ length: count }, () => {
    const issuedOn = addDays(at.month, chance.between(0, 26));
    const wantedCents = (planned.monthlySalesCents * BigInt(chance.between(30, 90))) / 100n;
    const lines = linesOf(chance, planned.trade, wantedCents, chance.oneIn(6) ? 1000 : 2000);
    const totals = totalsOf(partsOf(lines));
    const id = at.newId();
    const words = { title: planned.trade, orderRef: "", note: "", exemption: "", reason: "" };
    const none = { validUntil: null, dwellingWorks: false, certifiedOn: null };
    const place = chance.below(at.customers.length);
    const customer = at.customers[place] as string;
    const of = { activity: at.activity, customer, origin: null, suppliedOn: null };
    const document: DocumentToWrite = { id, kind: "invoice", ...of, ...words, ...none, ...totals, lines };
    const payer = place === 0 ? planned.payer : "prompt";
    return { document, issuedOn, payments: paymentsOf(chance, payer, document, issuedOn) };
  });
}

/** Validates the sales of a month in the order of their dates, as their numbers are. */
export async function issueSales(scene: Scene, sales: readonly Sale[]): Promise<void> {
  if (sales.length === 0) return;
  const ordered = [...sales].sort((a, b) => (a.issuedOn < b.issuedOn ? -1 : a.issuedOn > b.issuedOn ? 1 : 0));
  const drafted = { now: scene.now, by: scene.actor.person };
  await putDocuments(
    scene.db,
    scene.cooperative,
    ordered.map((sale) => sale.document),
    drafted,
  );
  await validateInvoices(
    scene,
    ordered.map(({ document, issuedOn }) => ({ invoice: document.id, issuedOn })),
  );
}

export async function receivePayments(scene: Scene, paid: readonly OpenSale[]): Promise<void> {
  if (paid.length === 0) return;
  const ordered = [...paid].sort((a, b) => (a.paidOn < b.paidOn ? -1 : 1));
  const payments = ordered.map(({ invoice, paidOn, paidCents }) => ({
    invoice,
    paidOn,
    amountCents: paidCents,
    method: "transfer" as const,
    reference: "",
  }));
  await recordPayments(scene, payments);
}
