import { z } from "zod";
import { has } from "../foundation/actor.ts";
import { shortText } from "../foundation/input.ts";
import { operation } from "../foundation/operation.ts";
import { notify } from "../notices/index.ts";
import { putRemoval } from "./item.sql.ts";
import { insertReportAnswer, readReport } from "./moderation.sql.ts";
import { itemHidden, reportAnswered } from "./notice-kinds.ts";
import { refusals } from "./refusals.ts";
import { lockThread } from "./thread.sql.ts";
import { isOfHouse, keepsThreads } from "./thread.ts";
import { words } from "./words.ts";

/** Answer a report: the item is hidden, or it stays; whoever reported it reads why. */
export const answerReport = operation({
  name: "threads.answer-report",
  label: words.answerReport,
  at: "POST /thread-reports/{report}/answer",
  input: z.object({ report: z.uuid(), hide: z.boolean(), why: shortText(400) }),
  async find({ report: id }, { db, cooperative, actor }) {
    const who = { person: actor.person, keeps: has(actor, ...keepsThreads) };
    const before = await readReport(db, cooperative, id, who);
    if (!before) return null;
    await lockThread(db, cooperative, before.thread);
    const report = await readReport(db, cooperative, id, who);
    return report && (report.judges || !isOfHouse(actor)) ? report : null;
  },
  may: (actor, { judges }) => isOfHouse(actor) && judges,
  whyNot: ({ answered }) => (answered ? refusals.answeredAlready() : null),
  async effect(report, scene, { hide, why }) {
    await insertReportAnswer(scene, { report: report.id, hidden: hide, why });
    const link = `/fils/${report.thread}#m${report.seq}`;
    const params = { title: report.title, why };
    if (hide && !report.removed) {
      await putRemoval(scene, report.item, { kind: "hidden", why });
      const once = `thread-hidden:${report.item}:${scene.now.toISOString()}`;
      await notify(scene, itemHidden, { to: report.author ? [report.author] : [], params, link, once });
    }
    const once = `thread-report-answer:${report.id}`;
    const answered = { ...params, n: hide ? 1 : 2 };
    await notify(scene, reportAnswered, { to: [report.person], params: answered, link, once });
    return { id: report.id };
  },
});
