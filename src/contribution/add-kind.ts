import { z } from "zod";
import { has } from "../foundation/actor.ts";
import { shortText } from "../foundation/input.ts";
import { operation } from "../foundation/operation.ts";
import { plain } from "../foundation/plain.ts";
import { findAccount } from "../ledger/index.ts";
import { refusals } from "./refusals.ts";
import { insertKind, listKinds } from "./terms.sql.ts";
import { words } from "./words.ts";

/**
 * Add a contribution that the cooperative takes: to the common means, the share of the insurance, any other,
 * with the account of charges under which activities bear it (R1.04, R1.30).
 */
export const addKind = operation({
  name: "contribution.add-kind",
  label: words.addKind,
  at: "POST /contributions",
  input: z.object({ label: shortText(60), account: z.string().trim().max(20).default("628000") }),
  async find({ label, account: wanted }, { db, cooperative }) {
    const code = plain(label)
      .replace(/[^a-z0-9]+/g, "-")
      .replace(/^-|-$/g, "")
      .slice(0, 40);
    const account = await findAccount(db, cooperative, wanted);
    const known = (await listKinds(db, cooperative)).some((kind) => kind.code === code);
    return { account, known, kind: { code, label, account: wanted } };
  },
  may: (actor) => has(actor, "accountant", "director"),
  whyNot({ account, known, kind }) {
    if (known) return refusals.known({ label: kind.label }, "label");
    if (!account?.code.startsWith("6") || account.collective)
      return refusals.noChargeAccount({ account: kind.account }, "account");
    return null;
  },
  async effect({ kind }, scene) {
    await insertKind(scene, kind);
    return { code: kind.code };
  },
});
