import { z } from "zod";
import { readActivity } from "../activities/index.ts";
import { formatDate } from "../design/format.ts";
import { keepPaper } from "../documents/index.ts";
import { lastOfMonth, type Month } from "../foundation/calendar.ts";
import { month } from "../foundation/input.ts";
import { job } from "../foundation/job.ts";
import type { Scene } from "../foundation/scene.ts";
import { notify } from "../notices/index.ts";
import { findStatement } from "./find-statement.ts";
import { statementReady } from "./notice-kinds.ts";
import { printStatement, statementFileName } from "./print-statement.ts";
import { listReaders, type Reader } from "./reader.sql.ts";
import { toldOf } from "./told.ts";

/** So many people a transaction: what was told of before a failure is not told again. */
const atOnce = 25;

/**
 * Tells everyone who runs an activity that the statement of a month is ready, each in the way they chose,
 * with its PDF where that is a mail (R1.06). Called in the transaction that closes the month, done after it
 * by jobs; asked again it tells nobody twice.
 */
export async function sendStatements(scene: Scene, month: Month): Promise<void> {
  await scene.later("statements.send-statements", { month, after: null });
}

const input = z.object({
  month: month(),
  after: z.object({ activity: z.uuid(), person: z.uuid() }).nullable(),
});

/** One round of them, and the next one behind it. */
export const sendStatementsOf = job({
  name: "statements.send-statements",
  input,
  async run({ month: of, after }, scene) {
    const last = lastOfMonth(`${of}-01`);
    const readers = await listReaders(scene.db, scene.cooperative, { last, after, limit: atOnce });
    for (const reader of readers) await tell(scene, of, reader);
    const next = readers.at(-1);
    if (!next || readers.length < atOnce) return;
    const { activity, person } = next;
    await scene.later("statements.send-statements", { month: of, after: { activity, person } });
  },
});

async function tell(scene: Scene, of: Month, { activity: id, person, language }: Reader): Promise<void> {
  const activity = await readActivity(scene.db, scene.cooperative, id);
  const found = await findStatement(scene, { scope: { of: "activity", id }, asked: of });
  if (!activity || !found) return;
  const statement = { ...found, activity };
  await notify(scene, statementReady, {
    to: [person],
    params: {
      activity: activity.name,
      month: formatDate(`${of}-01`, language, "month"),
      left: toldOf(found.result.totals, "youHave", language).leaves,
    },
    link: `/activites/${id}?periode=${of}`,
    once: `statement:${of}:${id}`,
    papers: async () => {
      const bytes = await printStatement(scene, statement, { who: "youHave", language });
      const paper = await keepPaper(scene, { mediaType: "application/pdf", bytes });
      return [{ paper, name: statementFileName(statement) }];
    },
  });
}
