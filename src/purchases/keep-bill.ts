import { z } from "zod";
import { listMembers } from "../activities/index.ts";
import { keepPaper, readGivenPaper } from "../documents/index.ts";
import { cents, civilDate } from "../foundation/input.ts";
import { operation } from "../foundation/operation.ts";
import type { Scene } from "../foundation/scene.ts";
import { file } from "../foundation/uploaded-file.ts";
import { lockBill, putBill, type ReadBill, readBill } from "./bill.sql.ts";
import { type Bill, mayKeepBill, regimes } from "./bill.ts";
import { listCategories } from "./category.sql.ts";
import { whyNotBill } from "./ready.ts";
import { refusals } from "./refusals.ts";
import { readSupplier } from "./supplier.sql.ts";
import { dueOnOf } from "./terms.ts";
import { words } from "./words.ts";

const text = (max: number) => z.string().trim().max(max, { error: "too-long" }).default("");

const line = z.object({
  label: text(120),
  category: z.string().max(40).nullable().default(null),
  netCents: cents(),
  vatRateBp: z.int({ error: "other" }).min(0).max(3000),
});

const input = z.object({
  id: z.uuid().optional(),
  kind: z.enum(["invoice", "credit"]).default("invoice"),
  activity: z.uuid().nullable().default(null),
  supplier: z.uuid().nullable().default(null),
  reference: text(60),
  issuedOn: civilDate().nullable().default(null),
  dueOn: civilDate().nullable().default(null),
  regime: z.enum(regimes).default("france"),
  grossCents: cents().nullable().default(null),
  vatCents: cents().nullable().default(null),
  origin: z.uuid().nullable().default(null),
  advancedBy: z.uuid().nullable().default(null),
  advancedPercent: z.int({ error: "other" }).min(1).max(100).nullable().default(null),
  advancedCents: cents().nullable().default(null),
  note: text(1000),
  notTwice: z.boolean().default(false),
  lines: z.array(line).max(200).default([]),
  paper: file().optional(),
});

/**
 * Keep an invoice or a credit note of a supplier: from a file dropped alone to the complete paper, in as many
 * steps as one likes. What is wrong in itself is refused at once, what is missing only when it goes on. Its
 * due date is that of the supplier's terms unless another is said.
 */
export const keepBill = operation({
  name: "purchases.keep-bill",
  label: words.keepBill,
  at: "POST /bills",
  input,
  find: (told, scene) => findKept(told, scene),
  may: (actor, { bill, before }) => mayKeepBill(actor, bill) && (!before || mayKeepBill(actor, before)),
  whyNot({ bill, before, given, known }) {
    if (before && isHeld(before)) return refusals.held();
    if (bill.grossCents !== null && bill.grossCents <= 0n) return refusals.totalMissing({}, "grossCents");
    if (bill.vatCents !== null && bill.vatCents < 0n) return refusals.totalMissing({}, "vatCents");
    return given?.refusal ?? whyNotBill(bill, known);
  },
  async effect({ bill, given }, scene) {
    const paper = given ? await keepPaper(scene, given) : bill.paper;
    await putBill(scene, { ...bill, paper });
    return { id: bill.id };
  },
});

export const isHeld = ({ bucket }: Pick<ReadBill, "bucket">): boolean =>
  bucket !== "draft" && bucket !== "refused";

async function findKept(told: z.output<typeof input>, scene: Scene) {
  const { db, cooperative, today, newId } = scene;
  const { id, paper, advancedPercent, ...said } = told;
  const before = id ? await lockBill(db, cooperative, id) : null;
  if (id && !before) return null;
  const given = paper ? await readGivenPaper(paper) : null;
  const supplier = said.supplier ? await readSupplier(db, cooperative, said.supplier) : null;
  const terms =
    supplier && said.issuedOn && said.kind === "invoice" ? dueOnOf(said.issuedOn, supplier) : null;
  const bill: Bill = {
    ...said,
    id: before?.id ?? newId(),
    dueOn: said.kind === "credit" ? null : (said.dueOn ?? terms),
    advancedBp: said.advancedCents === null && advancedPercent ? advancedPercent * 100 : null,
    paper: before?.paper ?? null,
    paperName: given?.name ?? before?.paperName ?? "",
  };
  const members = bill.activity ? await listMembers(db, cooperative, bill.activity, today) : [];
  const known = {
    categories: await listCategories(db, cooperative),
    supplierKnown: supplier !== null && !supplier.retired,
    members: members.map(({ person }) => person),
    origin: bill.origin ? await readOrigin(scene, bill.origin) : null,
    today,
  };
  return { bill, before, given, known };
}

/** The invoice that a credit note corrects; only one that is in the books. */
async function readOrigin({ db, cooperative }: Scene, id: string) {
  const origin = await readBill(db, cooperative, id);
  const booked = origin?.kind === "invoice" && origin.number !== null && origin.bucket !== "cancelled";
  return booked ? origin : null;
}
