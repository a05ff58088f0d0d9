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

/** An invoice that will be paid, wholly or in part, on a day. */
export interface OpenSale {
  readonly invoice: string;
  readonly paidOn: CivilDate;
  readonly paidCents: Cents;
  readonly netCents: Cents;
}

export interface Sale extends OpenSale {
  /** What is paid weeks after a first part. */
  readonly rest?: OpenSale;
  readonly document: DocumentToWrite;
  readonly issuedOn: CivilDate;
}

const services = ["Prestation", "Atelier", "Étude", "Intervention", "Accompagnement", "Création"] as const;

/** How many days a customer takes: most within terms, some late, a few very late. */
function delayOf(chance: Chance): number {
  if (chance.oneIn(40)) return 400;
  if (chance.oneIn(16)) return chance.between(100, 190);
  if (chance.oneIn(5)) return chance.between(40, 95);
  return chance.between(3, 32);
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

/** What an activity sells in a month, each sale a draft with its lines and the day its money comes. */
export function salesOf(
  chance: Chance,
  planned: PlannedActivity,
  at: { activity: string; customers: readonly string[]; month: CivilDate; newId: () => string },
): Sale[] {
  const count = planned.temper === "thriving" ? chance.between(2, 4) : chance.between(0, 3);
  return Array.from({ length: count }, () => {
    const issuedOn = addDays(at.month, chance.between(0, 26));
    const wantedCents = (planned.monthlySalesCents * BigInt(chance.between(18, 62))) / 100n;
    const lines = linesOf(chance, planned.trade, wantedCents, chance.oneIn(6) ? 1000 : 2000);
    const totals = totalsOf(partsOf(lines));
    const id = at.newId();
    const words = { title: planned.trade, orderRef: "", note: "", exemption: "", reason: "" };
    const none = { validUntil: null, dwellingWorks: false, certifiedOn: null };
    const of = { activity: at.activity, customer: chance.pick(at.customers), origin: null, suppliedOn: null };
    const document: DocumentToWrite = { id, kind: "invoice", ...of, ...words, ...none, ...totals, lines };
    const { netCents, grossCents } = totals;
    // Some pay half soon, and the rest when they are asked for it: in another month.
    if (!chance.oneIn(15)) {
      const paidOn = addDays(issuedOn, delayOf(chance));
      return { document, issuedOn, invoice: id, netCents, paidOn, paidCents: grossCents };
    }
    const half = { invoice: id, netCents: netCents / 2n, paidCents: grossCents / 2n };
    const rest = { invoice: id, netCents: netCents - half.netCents, paidCents: grossCents - half.paidCents };
    const paidOn = addDays(issuedOn, chance.between(3, 9));
    const restOn = addDays(issuedOn, chance.oneIn(4) ? 400 : chance.between(45, 130));
    return { document, issuedOn, ...half, paidOn, rest: { ...rest, paidOn: restOn } };
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
    ordered.map(({ invoice, issuedOn }) => ({ invoice, issuedOn })),
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
