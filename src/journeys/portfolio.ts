import { z } from "zod";
import { type Actor, has } from "../foundation/actor.ts";
import type { Scene } from "../foundation/scene.ts";
import { view } from "../foundation/view.ts";
import { findFiscalYear } from "../ledger/index.ts";
import { readSetting } from "../network/index.ts";
import { listAdvisers } from "./followed.sql.ts";
import { listUnread } from "./message.sql.ts";
import { readPortfolioFacts } from "./portfolio.sql.ts";
import { byNeed, isOwedInterviews, needOf, signalsOf } from "./signals.ts";
import { readThresholds } from "./thresholds.ts";
import { words } from "./words.ts";

/** One's own portfolio as an adviser; the director and HR look at anybody's. */
export const mayReadPortfolio = (actor: Actor, adviser: string | undefined): boolean =>
  actor.person !== null &&
  (has(actor, "director", "hr") || (has(actor, "adviser") && (!adviser || adviser === actor.person)));

async function rowsOf(scene: Scene, adviser: string) {
  const { db, cooperative, today, now } = scene;
  const year = await findFiscalYear(db, cooperative, { on: today });
  const fiscalYear = year?.endsOn ?? today;
  const thresholds = await readThresholds(scene);
  const byContract = await readSetting(db, cooperative, "journeys.contract-year", today);
  const asked = { adviser, today, now, fiscalYear, byContract };
  const facts = await readPortfolioFacts(db, cooperative, asked);
  const rows = facts.map((fact) => ({
    ...fact,
    owedInterviews: isOwedInterviews(fact),
    signals: signalsOf(fact, thresholds, today),
  }));
  return { thresholds, rows: byNeed(rows).map((row) => ({ ...row, need: needOf(row.signals) })) };
}

/** Everyone an adviser follows, who needs them first and why; `each` limits the rows to those. */
export const portfolio = view({
  name: "journeys.portfolio",
  label: words.portfolio,
  at: "GET /portfolio",
  input: z.object({
    adviser: z.uuid().optional(),
    each: z.coerce.number().int().min(1).max(500).default(500),
  }),
  may: (actor, { adviser }) => mayReadPortfolio(actor, adviser),
  async read({ adviser: asked, each }, scene) {
    const { db, cooperative, actor, today } = scene;
    const advisers = await listAdvisers(db, cooperative, today);
    const others = has(actor, "director", "hr") ? advisers : [];
    // Whoever follows nobody is shown the first of those who do.
    const own = has(actor, "adviser") ? (actor.person as string) : others[0]?.id;
    const adviser = asked ?? own ?? (actor.person as string);
    const { rows, thresholds } = await rowsOf(scene, adviser);
    const mine = adviser === actor.person;
    return {
      today,
      adviser,
      name: advisers.find(({ id }) => id === adviser)?.name ?? "",
      mine,
      advisers: others,
      thresholds,
      count: rows.length,
      inNeed: rows.filter(({ need }) => need > 0).length,
      rows: rows.slice(0, each),
      unread: mine
        ? (await listUnread(db, cooperative, adviser)).filter(({ person }) => person !== adviser)
        : [],
    };
  },
});
