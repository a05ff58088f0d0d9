import { z } from "zod";
import { addDays } from "../foundation/calendar.ts";
import { view } from "../foundation/view.ts";
import { readSetting } from "../network/index.ts";
import { holdingNamed } from "./declared.ts";
import { listDue } from "./due.ts";
import { listExecutions } from "./execution.sql.ts";
import { listHolds } from "./hold.sql.ts";
import { keepsData } from "./keeps-data.ts";
import { listPeopleToAsk } from "./people.sql.ts";
import { words } from "./words.ts";

/** What is past its term within thirty days, what suspends it, and the proof of what was erased (R9.03). */
export const terms = view({
  name: "privacy.terms",
  label: words.seeTerms,
  at: "GET /data-terms",
  input: z.object({}),
  may: (actor) => keepsData(actor),
  async read(_, scene) {
    const { db, cooperative, today } = scene;
    const due = await listDue(scene, addDays(today, 30));
    const executions = await listExecutions(db, cooperative, 30);
    return {
      today,
      automatic: await readSetting(db, cooperative, "privacy.automatic-erasure", today),
      due: due.slice(0, 500).map(({ standing, holding, term, on, suspended }) => ({
        ...{ person: standing.person, personName: standing.name, holding: holding.name },
        ...{ label: holding.label, source: term.source, on, suspended },
      })),
      holds: await listHolds(db, cooperative, today),
      people: await listPeopleToAsk(db, cooperative),
      executions: executions.map(({ lines, ...one }) => ({
        ...one,
        lines: lines.map((line) => ({ ...line, label: holdingNamed(line.holding)?.label ?? null })),
      })),
    };
  },
});
