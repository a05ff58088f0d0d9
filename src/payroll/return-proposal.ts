import { z } from "zod";
import { shortText } from "../foundation/input.ts";
import { operation } from "../foundation/operation.ts";
import { notify } from "../notices/index.ts";
import { payReturned } from "./notice-kinds.ts";
import { mayDecidePay } from "./pay.ts";
import { closeProposal, insertDecision, lockProposal } from "./proposal.sql.ts";
import { refusals } from "./refusals.ts";
import { words } from "./words.ts";

/** Send a pay back to who proposed it, with why: another one may then be proposed for the month. */
export const returnProposal = operation({
  name: "payroll.return-proposal",
  label: words.returnProposal,
  at: "POST /pay-proposals/{proposal}/return",
  input: z.object({ proposal: z.uuid(), reason: shortText(400) }),
  find: ({ proposal }, { db, cooperative }) => lockProposal(db, cooperative, proposal),
  may: (actor, proposal) => mayDecidePay(actor, proposal),
  whyNot: ({ state }) => (state === "proposed" ? null : refusals.notProposed()),
  async effect({ id, person, month }, scene, { reason }) {
    await insertDecision(scene, { proposal: id, outcome: "returned", reason });
    await closeProposal(scene, id);
    await notify(scene, payReturned, {
      to: [person],
      params: { month, reason },
      link: "/paie",
      once: `pay-returned:${id}`,
    });
    return { id };
  },
});
