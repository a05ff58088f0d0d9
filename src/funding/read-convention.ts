import { z } from "zod";
import { view } from "../foundation/view.ts";
import { listEveryStage } from "../journeys/index.ts";
import { listAssignments, listEntrepreneurs } from "./assignment.sql.ts";
import { listTerms, readConvention } from "./convention.sql.ts";
import { mayKeepFunding, mayReadFunding } from "./convention.ts";
import { readDone } from "./done.sql.ts";
import { keptUntil, readLastPayment } from "./last-payment.sql.ts";
import { listOutcomes } from "./outcome.sql.ts";
import { progressOf } from "./progress.ts";
import { words } from "./words.ts";

/**
 * A convention: what it says today and said before, where it stands, whom it supports and what they reached.
 * The accountant reads its money; whom it supports is for whoever keeps it.
 */
export const conventionSheet = view({
  name: "funding.read-convention",
  label: words.readConvention,
  at: "GET /conventions/{convention}",
  input: z.object({ convention: z.uuid() }),
  may: mayReadFunding,
  async read({ convention: id }, { db, cooperative, actor, today }) {
    const convention = await readConvention(db, cooperative, id, today);
    if (!convention) return null;
    const mayKeep = mayKeepFunding(actor);
    const done = (await readDone(db, cooperative, today)).get(id) ?? { people: 0, minutes: 0, outcomes: 0 };
    const paid = await readLastPayment(db, cooperative, id);
    return {
      convention,
      stages: await listEveryStage(db, cooperative),
      done,
      lastPayment: paid && { ...paid, keptUntil: keptUntil(paid) },
      progress: progressOf(convention, done, today),
      terms: await listTerms(db, cooperative, id),
      people: mayKeep ? await listAssignments(db, cooperative, id) : [],
      outcomes: mayKeep ? await listOutcomes(db, cooperative, id) : [],
      choices: mayKeep ? await listEntrepreneurs(db, cooperative, today) : [],
      mayKeep,
      today,
    };
  },
});
