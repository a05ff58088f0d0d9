import { z } from "zod";
import { insertRequest, keepPaper, readRequestAbout } from "../documents/index.ts";
import { operation } from "../foundation/operation.ts";
import { notify } from "../notices/index.ts";
import { mayKeepContracts } from "./contract.ts";
import { printContract } from "./contract-letter.ts";
import { toSignNotice } from "./notice-kinds.ts";
import { readParties } from "./parties.sql.ts";
import { refusals } from "./refusals.ts";
import { findToSign, whyNotSign } from "./signature.ts";
import { words } from "./words.ts";

export const aboutContract = (contract: string): string => `contract:${contract}`;

/**
 * Put a contract before both sides for their signature on line: its paper is made once, and is what they
 * sign. The person signs first, then whoever represents the cooperative.
 */
export const askSignatures = operation({
  name: "contracts.ask-signatures",
  label: words.askSignatures,
  at: "POST /contracts/{contract}/signature-requests",
  input: z.object({ contract: z.uuid() }),
  async find({ contract }, { db, cooperative, actor, today }) {
    const found = await findToSign(db, cooperative, contract);
    if (!found) return null;
    const request = await readRequestAbout(db, cooperative, aboutContract(contract));
    const parties = await readParties(db, cooperative, found.contract.person, today);
    return { ...found, open: request && !request.withdrawnAt, parties, language: actor.language };
  },
  may: mayKeepContracts,
  whyNot({ open, parties, ...ground }) {
    if (open) return refusals.alreadyAsked();
    return whyNotSign(ground) ?? (parties.representative ? null : refusals.nobodyRepresents());
  },
  async effect({ contract, others, parties }, scene) {
    const { person, representative } = parties;
    if (!representative) throw new Error("nobody represents the cooperative");
    const bytes = await printContract(scene.db, scene.cooperative, { contract, others, today: scene.today });
    const paper = await keepPaper(scene, { mediaType: "application/pdf", bytes });
    const id = scene.newId();
    const title = `${words[`${contract.kind}Long`].fr} – ${person.name}`;
    await insertRequest(scene, { id, about: aboutContract(contract.id), title, paper }, [
      { person: person.id, capacity: "pour soi-même" },
      { person: representative.id, capacity: "pour la coopérative" },
    ]);
    const notice = {
      params: { title },
      link: `/contrats/${contract.id}/signature`,
      once: `signature:${id}:1`,
    };
    await notify(scene, toSignNotice, { ...notice, to: [person.id] });
    return { request: id };
  },
});
