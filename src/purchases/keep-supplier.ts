import { z } from "zod";
import { has, isTeam } from "../foundation/actor.ts";
import { shortText } from "../foundation/input.ts";
import { operation } from "../foundation/operation.ts";
import type { Scene } from "../foundation/scene.ts";
import { addThirdParty } from "../ledger/index.ts";
import { refusals } from "./refusals.ts";
import {
  drawSupplierCode,
  findSupplierTwin,
  lockSupplier,
  lockSupplierBook,
  putSupplier,
  readPartyUse,
} from "./supplier.sql.ts";
import { whyNotSupplier } from "./supplier.ts";
import { words } from "./words.ts";

const identifier = (max: number) =>
  z
    .string()
    .transform((text) => text.replace(/[\s.]/g, "").toUpperCase().slice(0, max) || null)
    .nullable()
    .default(null);
const text = (max: number) => z.string().trim().max(max, { error: "too-long" }).default("");

const input = z.object({
  id: z.uuid().optional(),
  name: shortText(120),
  siren: identifier(20),
  vatNumber: identifier(20),
  country: z
    .string()
    .regex(/^[A-Z]{2}$/, { error: "other" })
    .default("FR"),
  iban: identifier(40),
  email: text(120),
  delayDays: z.int({ error: "other" }).min(0, { error: "other" }).max(60, { error: "other" }).default(30),
  endOfMonth: z.boolean().default(false),
  vatOnDebits: z.boolean().default(false),
  note: text(400),
  retired: z.boolean().default(false),
  /** The code under which the books know it already; only who keeps them says so. */
  code: z.string().trim().toUpperCase().max(17, { error: "too-long" }).default(""),
  notTwice: z.boolean().default(false),
});

/**
 * Keep a supplier in the account book that the activities share. In the books it is one third party: a code
 * they know already, or `F` and a number. Whoever buys adds one; who keeps the books changes it, for an
 * account number changed by the wrong hand is how money goes astray.
 */
export const keepSupplier = operation({
  name: "purchases.keep-supplier",
  label: words.keepSupplier,
  at: "PUT /suppliers",
  input,
  find: (told, scene) => findKept(told, scene),
  may: (actor, { before }) =>
    before
      ? has(actor, "accountant", "director")
      : isTeam(actor) || has(actor, "adviser") || actor.activities.size > 0,
  whyNot({ supplier, told, before, twin, party, keeper }) {
    const refusal = whyNotSupplier(supplier);
    if (refusal) return refusal;
    if (twin?.sameSiren) return refusals.supplierExists({ name: twin.name, code: twin.code }, "siren");
    if (twin && !told.notTwice && !before)
      return refusals.supplierAlike({ name: twin.name, code: twin.code }, "name");
    if (before || told.code === "") return null;
    const taken = party && (party.taken || party.kind !== "supplier");
    return taken || !keeper ? refusals.codeTaken({ code: told.code }, "code") : null;
  },
  async effect({ supplier, told, before }, scene) {
    const { db, cooperative } = scene;
    const code = before?.code ?? (told.code || (await drawSupplierCode(db, cooperative)));
    await addThirdParty(db, cooperative, { code, label: supplier.name, kind: "supplier" });
    await putSupplier(scene, { ...supplier, code });
    return { id: supplier.id, code };
  },
});

async function findKept(told: z.output<typeof input>, { db, cooperative, actor, newId }: Scene) {
  await lockSupplierBook(db, cooperative);
  const before = told.id ? await lockSupplier(db, cooperative, told.id) : null;
  if (told.id && !before) return null;
  const { notTwice: _, code, ...known } = told;
  const supplier = { ...known, id: before?.id ?? newId(), code: before?.code ?? code };
  return {
    ...{ supplier, told, before },
    keeper: has(actor, "accountant", "director"),
    twin: await findSupplierTwin(db, cooperative, supplier),
    party: code ? await readPartyUse(db, cooperative, code) : null,
  };
}
