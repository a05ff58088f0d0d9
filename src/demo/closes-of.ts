import { carryOn, closeMonth } from "../closing/index.ts";
import type { Actor } from "../foundation/actor.ts";
import type { CivilDate, Month } from "../foundation/calendar.ts";
import type { Db } from "../foundation/database.ts";
import { runJob } from "../foundation/job.ts";
import { perform } from "../foundation/perform.ts";
import { reopenPeriod } from "../ledger/index.ts";
import { momentOf } from "./demo.sql.ts";

type Close = { cooperative: number; keeper: Actor; day: CivilDate; month: Month };

/** The last closed month was opened again for a late paper, then closed step by step. */
export async function closeAgain(database: Db, { cooperative, keeper: actor, day, month }: Close) {
  const at = (hour: number) => ({
    database,
    cooperative,
    actor,
    door: "cli" as const,
    clock: () => momentOf(day, hour),
  });
  const reason = "Une facture d’électricité de ce mois est arrivée le matin de la clôture";
  const opened = await perform(reopenPeriod, { month, reason }, at(10));
  const words = "Les paiements non rapprochés attendent les relevés de la banque";
  const closing = await perform(closeMonth, { month, words }, at(11));
  if (!opened.ok || !closing.ok) throw new Error(`the demonstration could not close ${month} again`);
  const { id: run } = closing.result;
  for (let step = 0; step < 4; step += 1) await runJob(carryOn, { run }, at(11));
}
