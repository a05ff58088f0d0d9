import { z } from "zod";
import { insertWithdrawal, readRequestAbout } from "../documents/index.ts";
import { shortText } from "../foundation/input.ts";
import { operation } from "../foundation/operation.ts";
import { aboutContract } from "./ask-signatures.ts";
import { lockContracts } from "./contract.sql.ts";
import { mayKeepContracts } from "./contract.ts";
import { refusals } from "./refusals.ts";
import { words } from "./words.ts";

/** Take a contract back from signature, saying why: its draft may be changed again. */
export const withdrawSignatures = operation({
  name: "contracts.withdraw-signatures",
  label: words.withdrawSignatures,
  at: "POST /contracts/{contract}/signature-withdrawals",
  input: z.object({ contract: z.uuid(), reason: shortText(200) }),
  async find({ contract: id, reason }, { db, cooperative }) {
    const found = await lockContracts(db, cooperative, id);
    const request = found && (await readRequestAbout(db, cooperative, aboutContract(id)));
    return found && { contract: found.contract, request, reason };
  },
  may: mayKeepContracts,
  whyNot({ contract, request }) {
    if (contract.signedOn) return refusals.alreadySigned({ date: contract.signedOn });
    return request && !request.withdrawnAt ? null : refusals.notAsked();
  },
  async effect({ contract, request, reason }, scene) {
    if (!request) throw new Error("no request");
    await insertWithdrawal(scene, request.id, reason);
    return { contract: contract.id };
  },
});
