import { z } from "zod";
import { operation } from "../foundation/operation.ts";
import { notify } from "../notices/index.ts";
import { insertAskWithdrawal, lockAsk } from "./ask.sql.ts";
import { isPending, kindsAsked, mayAsk } from "./ask.ts";
import { readFileOwner } from "./file.sql.ts";
import { askWithdrawn } from "./notice-kinds.ts";
import { refusals } from "./refusals.ts";
import { words } from "./words.ts";

/** Say that a document is no longer needed: the person has it off their list, and is told. */
export const withdrawAsk = operation({
  name: "dossiers.withdraw-ask",
  label: words.withdrawAsk,
  at: "POST /document-asks/{ask}/withdrawal",
  input: z.object({ ask: z.uuid() }),
  async find({ ask: id }, { db, cooperative, today }) {
    const ask = await lockAsk(db, cooperative, id);
    const owner = ask && (await readFileOwner(db, cooperative, ask.person, today));
    return ask && owner && { ask, owner };
  },
  may: (actor, { ask, owner }) => mayAsk(actor, owner) && kindsAsked(actor, [ask.kind]).length > 0,
  whyNot: ({ ask }) => (isPending(ask.state) ? null : refusals.askOver()),
  async effect({ ask }, scene) {
    await insertAskWithdrawal(scene, ask.id);
    await notify(scene, askWithdrawn, {
      to: [ask.person],
      params: { reason: ask.reason },
      link: "/moi/dossier",
      once: `ask-withdrawn:${ask.id}`,
    });
    return { ask: ask.id };
  },
});
