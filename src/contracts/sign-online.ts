import { z } from "zod";
import { findPaperToSign, readRequestAbout, signPaper, whyNotSignPaper } from "../documents/index.ts";
import { operation } from "../foundation/operation.ts";
import { say } from "../foundation/words.ts";
import { notify } from "../notices/index.ts";
import { listHolders } from "../people/index.ts";
import { aboutContract } from "./ask-signatures.ts";
import { signedNotice, toSignNotice } from "./notice-kinds.ts";
import { refusals } from "./refusals.ts";
import { findToSign, putInForce, whyNotSign } from "./signature.ts";
import { words } from "./words.ts";

/**
 * Sign a contract on line: whoever it waits for, in their turn, after having given back the code sent to
 * their address. With the last signature the contract is in force at its dates, its evidence closed.
 */
export const signOnline = operation({
  name: "contracts.sign-online",
  label: words.signOnline,
  at: "POST /contracts/{contract}/signatures",
  input: z.object({ contract: z.uuid(), consent: z.boolean() }),
  async find({ contract, consent }, { db, cooperative, actor, now }) {
    const found = await findToSign(db, cooperative, contract);
    const about = found && (await readRequestAbout(db, cooperative, aboutContract(contract)));
    const who = { person: actor.person, now };
    const paper = about ? await findPaperToSign(db, cooperative, about.id, who) : null;
    return found && { ground: { ...found, language: actor.language }, paper, consent };
  },
  may: (actor) => actor.person !== null && actor.roles.size > 0,
  whyNot({ ground, paper, consent }) {
    if (!paper) return refusals.notAsked();
    return whyNotSignPaper(paper, consent) ?? whyNotSign(ground);
  },
  async effect({ ground, paper }, scene) {
    if (!paper) throw new Error("no paper to sign");
    const { contract } = ground;
    const { request } = paper;
    const complete = await signPaper(scene, paper, say(words.consent, "fr"));
    const link = `/contrats/${contract.id}`;
    if (complete) {
      const signed = { signedOn: scene.today, how: "online" as const, paper: request.paper };
      await putInForce(scene, ground, signed);
      const keepers = await listHolders(scene.db, scene.cooperative, {
        roles: ["hr", "director"],
        on: scene.today,
      });
      const to = [...keepers, ...request.signers.map(({ person }) => person)];
      await notify(scene, signedNotice, {
        to,
        params: { title: request.title },
        link,
        once: `signed:${request.id}`,
      });
    } else {
      const next = request.signers.find(({ person, signedAt }) => !signedAt && person !== paper.person);
      const once = `signature:${request.id}:${next?.place}`;
      const notice = { params: { title: request.title }, link: `${link}/signature`, once };
      await notify(scene, toSignNotice, { ...notice, to: next ? [next.person] : [] });
    }
    return { contract: contract.id, complete };
  },
});
