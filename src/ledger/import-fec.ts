import { z } from "zod";
import { type Actor, has } from "../foundation/actor.ts";
import type { CivilDate } from "../foundation/calendar.ts";
import { civilDate, shortText } from "../foundation/input.ts";
import { operation } from "../foundation/operation.ts";
import type { Scene } from "../foundation/scene.ts";
import { takeStatistics } from "../foundation/statistics.sql.ts";
import { file } from "../foundation/uploaded-file.ts";
import { insertBooks, insertFiscalYear } from "./books.sql.ts";
import { insertNames, letterStaged, readStaged, stageLetters } from "./import.sql.ts";
import { readBody } from "./imported-book.ts";
import { type ImportPlan, planImport } from "./plan-import.ts";
import { postEntries, type ReadyEntry } from "./post.ts";
import { tellImport } from "./tell-import.ts";
import { whyNotImport } from "./why-not-import.ts";
import { words } from "./words.ts";

const mayImport = (actor: Actor) => has(actor, "accountant");

/**
 * Take over a year of another program's books from its FEC (article A47 A-1 LPF, R3.11 to R3.16), whole or
 * not at all; a rehearsal answers what would be taken over. Entries keep their validation dates and their
 * numbers of then, and are posted in the order of validation. An account is taken as it is or matched with
 * another, and made where it is unknown; an analytic code finds the activity that bears it, or the one it is
 * matched with.
 */
export const importFec = operation({
  name: "ledger.import-fec",
  label: words.importFec,
  at: "POST /fec-imports",
  input: z.object({
    file: file(),
    from: civilDate().optional(),
    to: civilDate().optional(),
    analyticColumn: shortText(60).optional(),
    accounts: z.record(shortText(60), shortText(20)).optional(),
    activities: z.record(shortText(60), shortText(40)).optional(),
  }),
  // A file is read for whoever may import it, and for nobody else.
  async find({ file: book, ...asked }, scene) {
    const plan = mayImport(scene.actor) ? await planImport(book, asked, scene) : null;
    return { plan, language: scene.actor.language, today: scene.today };
  },
  may: mayImport,
  whyNot: ({ plan, language }) => plan && whyNotImport(plan, language),
  async effect({ plan, language }, scene) {
    if (!plan?.period) throw new Error("an import without a plan");
    const { db, cooperative } = scene;
    const { from, to } = plan.period;
    if (!plan.hasBooks) await insertBooks(db, cooperative);
    if (!plan.existing) await insertFiscalYear(db, cooperative, { startsOn: from, endsOn: to });
    await insertNames(db, cooperative, plan.missing);
    const lines = await postStaged(scene, plan, to);
    const letterings = await letterStaged(db, cooperative, { now: scene.now, by: scene.actor.person });
    return { ...tellImport(plan, language, scene.today), lines, letterings };
  },
});

async function postStaged(scene: Scene, { known }: ImportPlan, fiscalYear: CivilDate): Promise<number> {
  let [count, batches] = [0, 0];
  let waiting: ReturnType<typeof readBody>[] = [];
  const post = async () => {
    const entries: ReadyEntry[] = waiting.map(({ entry }) => entry);
    const posted = await postEntries(scene, entries);
    const letters = waiting.flatMap(({ letters: of }, i) =>
      of.map((l) => ({ ...l, entry: posted[i]?.id ?? "" })),
    );
    await stageLetters(scene.db, letters);
    waiting = [];
    if (batches++ === 1) await takeStatistics(scene.db);
  };
  for await (const text of readStaged(scene.db)) {
    const read = readBody(text, known.activities, fiscalYear);
    count += read.entry.lines.length;
    waiting.push(read);
    if (waiting.length >= 500) await post();
  }
  await post();
  return count;
}
