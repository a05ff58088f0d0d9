import { z } from "zod";
import { type Actor, has } from "../foundation/actor.ts";
import type { CivilDate } from "../foundation/calendar.ts";
import { civilDate } from "../foundation/input.ts";
import { operation } from "../foundation/operation.ts";
import { openSheet } from "../foundation/tabular/index.ts";
import { file } from "../foundation/uploaded-file.ts";
import { putDocuments } from "./document-writing.sql.ts";
import { importWords } from "./import-words.ts";
import { openInvoiceColumns } from "./open-invoices-sheet.ts";
import { insertPayments } from "./payment.sql.ts";
import { planTakeover } from "./plan-takeover.ts";
import { refusals } from "./refusals.ts";
import { insertTakeovers } from "./takeover.sql.ts";
import { tellTakeover } from "./tell-takeover.ts";
import { sayDifference } from "./tie.ts";

const mayImport = (actor: Actor) => has(actor, "accountant", "director");
const mostSaid = 40;

/**
 * Take over the invoices that another program left open, all of them or none. Nothing is posted: the books
 * that were taken over hold them, and by customer what is left to pay must be the balance of account 411 on
 * the day given. They keep their numbers, outside our series (R3.35); what follows (payment, its part of the
 * waiting VAT by R3.18, R4.03 and R4.04, credit note) is posted here.
 */
export const importOpenInvoices = operation({
  name: "invoicing.import-open-invoices",
  label: importWords.importOpenInvoices,
  at: "POST /open-invoice-imports",
  input: z.object({ file: file(), on: civilDate() }),
  // A file is read for whoever may import it, and for nobody else.
  async find({ file: given, on }, scene) {
    const { language } = scene.actor;
    if (!mayImport(scene.actor)) return { given, on, language, plan: null };
    const sheet = await openSheet(given, openInvoiceColumns, language);
    return { given, on, language, plan: await planTakeover(scene, sheet, on) };
  },
  may: mayImport,
  whyNot({ plan, on, language }) {
    if (plan?.sheet.said) return refusals.importRefused({ list: plan.sheet.said }, "file");
    if (!plan?.tied) return refusals.openingOutsideBooks({ date: on }, "on");
    const { differences } = plan.tied;
    if (differences.length === 0) return null;
    const said = differences.slice(0, mostSaid).map((difference) => sayDifference(difference, language));
    if (differences.length > mostSaid) said.push(`… (${differences.length})`);
    return refusals.notTied({ list: said.join("\n"), date: on }, "file");
  },
  async effect({ given, on, plan, language }, scene) {
    if (!plan?.tied) throw new Error("an import without a plan");
    const { db, cooperative, now, actor } = scene;
    const made = { now, by: actor.person };
    await putDocuments(
      db,
      cooperative,
      plan.items.map(({ document }) => document),
      made,
    );
    const taken = plan.items.map(({ document, ...item }) => ({ ...item, id: document.id }));
    await insertTakeovers(db, cooperative, taken, { ...made, on, fileName: given.name.slice(0, 200) });
    const earlier = plan.items.flatMap((item) =>
      item.paidCents > 0n ? [paidBefore(item, on, scene.newId())] : [],
    );
    await insertPayments(db, cooperative, earlier, made);
    return { fileName: given.name, on, ...tellTakeover(plan, plan.tied, language) };
  },
});

type Item = Awaited<ReturnType<typeof planTakeover>>["items"][number];

/** What was paid before is one amount of the day on which the invoice was tied. */
const paidBefore = ({ document, paidCents, paidParts }: Item, on: CivilDate, id: string) => ({
  ...{ id, document: document.id, paidOn: on, amountCents: paidCents, parts: paidParts },
  ...{ method: "earlier" as const, reference: "", entry: null, surplus: null },
});
