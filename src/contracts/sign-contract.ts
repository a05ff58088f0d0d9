import { z } from "zod";
import { keepPaper, readGivenPaper } from "../documents/index.ts";
import { civilDate } from "../foundation/input.ts";
import { operation } from "../foundation/operation.ts";
import { file } from "../foundation/uploaded-file.ts";
import { mayKeepContracts } from "./contract.ts";
import { refusals } from "./refusals.ts";
import { findToSign, putInForce, whyNotSign } from "./signature.ts";
import { words } from "./words.ts";

/**
 * Record that both sides signed a contract on paper, with the signed paper where there is one. From then on
 * nothing in it changes: a renewal, an amendment or an end is a row of its own.
 */
export const signContract = operation({
  name: "contracts.sign-contract",
  label: words.signContract,
  at: "POST /contracts/{contract}/signing",
  input: z.object({ contract: z.uuid(), signedOn: civilDate(), paper: file().optional() }),
  async find({ contract, signedOn, paper }, { db, cooperative, today, actor }) {
    const found = await findToSign(db, cooperative, contract);
    // A paper is read for whoever keeps contracts, and for nobody else.
    const given = paper && mayKeepContracts(actor) ? await readGivenPaper(paper) : null;
    return found && { ...found, signedOn, given, today, language: actor.language };
  },
  may: mayKeepContracts,
  whyNot: ({ signedOn, today, given, ...ground }) =>
    whyNotSign(ground) ??
    (signedOn > today ? refusals.signedInFuture({}, "signedOn") : (given?.refusal ?? null)),
  async effect({ signedOn, given, ...ground }, scene) {
    const paper = given ? await keepPaper(scene, given) : null;
    await putInForce(scene, ground, { signedOn, how: "paper", paper });
    return { contract: ground.contract.id };
  },
});
