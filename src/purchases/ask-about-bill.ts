import { z } from "zod";
import { has } from "../foundation/actor.ts";
import { shortText } from "../foundation/input.ts";
import { operation } from "../foundation/operation.ts";
import { notify } from "../notices/index.ts";
import { lockBill } from "./bill.sql.ts";
import { mayCheckBill } from "./bill.ts";
import { questionAsked } from "./notice-kinds.ts";
import { refusals } from "./refusals.ts";
import { insertQuestion } from "./round.sql.ts";
import { isWaiting } from "./waiting.ts";
import { words } from "./words.ts";

/** Ask who typed a bill something before deciding on it. */
export const askAboutBill = operation({
  name: "purchases.ask-about-bill",
  label: words.askAboutBill,
  at: "POST /bills/{bill}/questions",
  input: z.object({ bill: z.uuid(), question: shortText(400) }),
  find: ({ bill }, { db, cooperative }) => lockBill(db, cooperative, bill),
  may: (actor, bill) => mayCheckBill(actor, bill) || has(actor, "director"),
  whyNot: (bill) => (isWaiting(bill) ? null : refusals.notWaiting()),
  async effect(bill, scene, { question }) {
    const id = scene.newId();
    await insertQuestion(scene, { id, bill: bill.id, question });
    await notify(scene, questionAsked, {
      to: bill.typedBy ? [bill.typedBy] : [],
      params: { supplier: bill.supplierName ?? "", question },
      link: `/achats/${bill.id}`,
      once: `bill-question:${id}`,
    });
    return { id };
  },
});
