import { z } from "zod";
import { operation } from "../foundation/operation.ts";
import { notify } from "../notices/index.ts";
import { questionAsked } from "./notice-kinds.ts";
import { insertQuestion } from "./question.sql.ts";
import { refusals } from "./refusals.ts";
import { lockReport } from "./report.sql.ts";
import { isWaiting, mayCheckReport } from "./report.ts";
import { words } from "./words.ts";

/** Ask whoever sent a report what is not clear in it; it waits for the answer. */
export const askAboutReport = operation({
  name: "expenses.ask-about-report",
  label: words.askAboutReport,
  at: "POST /expense-reports/{report}/questions",
  input: z.object({
    report: z.uuid(),
    question: z.string().trim().min(1, { error: "empty" }).max(400, { error: "too-long" }),
  }),
  find: ({ report }, { db, cooperative }) => lockReport(db, cooperative, report),
  may: (actor, report) => mayCheckReport(actor, report),
  whyNot: ({ state, number }) => (isWaiting(state) ? null : refusals.notWaiting({ number })),
  async effect({ id: report, number, person }, scene, { question }) {
    const id = scene.newId();
    await insertQuestion(scene, { id, report, question });
    await notify(scene, questionAsked, {
      ...{ to: [person], params: { number, question }, link: `/frais/notes/${report}` },
      once: `expense-question:${id}`,
    });
    return { id };
  },
});
