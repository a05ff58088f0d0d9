import { z } from "zod";
import { shortText } from "../foundation/input.ts";
import { operation } from "../foundation/operation.ts";
import { makePage } from "../handbook/index.ts";
import { listAsking } from "./answer.sql.ts";
import { answerNeed } from "./answer-need.ts";
import { findCluster } from "./find-survey.ts";
import { refusals } from "./refusals.ts";
import { keepsSurvey } from "./survey.ts";
import { words } from "./words.ts";

/**
 * Make a page of the common handbook of a need: it begins with what people asked, without their names; they
 * are told of it.
 */
export const makePageOf = operation({
  name: "needs.make-page-of",
  label: words.makePageOf,
  at: "POST /need-clusters/{cluster}/page",
  input: z.object({ cluster: z.uuid(), title: shortText(140) }),
  find: ({ cluster }, scene) => findCluster(cluster, scene),
  may: (actor, of) => keepsSurvey(actor, of),
  whyNot: ({ cluster }) => (cluster.answers > 0 ? null : refusals.emptyCluster()),
  async effect({ cluster, survey }, scene, { title }) {
    const asked = await listAsking(scene.db, scene.cooperative, cluster.id);
    const text = `## ${survey.question}\n\n${asked.map((one) => `- ${one.text}`).join("\n")}`;
    const page = await makePage(scene, { title, text, survey: survey.id });
    const link = `/guide/${page}`;
    await answerNeed(scene, { cluster: cluster.id, kind: "page", what: page, title, link });
    return { id: page };
  },
});
