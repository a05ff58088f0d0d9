import { z } from "zod";
import { view } from "../foundation/view.ts";
import { listAnswers, listClusters } from "./answer.sql.ts";
import { proposalsOf } from "./propose.ts";
import { listOwnGroups, readSurvey as selectSurvey, listSurveys as selectSurveys } from "./survey.sql.ts";
import { isOfHouse, keepsSurvey, mayAskHouse } from "./survey.ts";
import { words } from "./words.ts";

export const surveysPerPage = 30;

/** What was asked of one, what waits for one’s answer first. */
export const listSurveys = view({
  name: "needs.list-surveys",
  label: words.needs,
  at: "GET /needs",
  input: z.object({ page: z.coerce.number().int().min(1).max(100_000).default(1) }),
  may: (actor) => isOfHouse(actor),
  async read({ page }, { db, cooperative, actor, today }) {
    const person = actor.person as string;
    const cut = { limit: surveysPerPage, offset: (page - 1) * surveysPerPage };
    const rows = await selectSurveys(db, cooperative, { person, today, ...cut });
    const groups = await listOwnGroups(db, cooperative, person);
    const house = mayAskHouse(actor);
    return {
      page,
      rows,
      total: rows[0]?.total ?? 0,
      today,
      groups,
      house,
      mayAsk: house || groups.length > 0,
    };
  },
});

/** A survey: one’s own answers; the needs that were found in all, and what came of them; who said what is for
 * whoever sorts them. */
export const readSurvey = view({
  name: "needs.read-survey",
  label: words.readSurvey,
  at: "GET /needs/{survey}",
  input: z.object({ survey: z.uuid() }),
  may: (actor) => isOfHouse(actor),
  async read({ survey: id }, { db, cooperative, actor, today }) {
    const found = await selectSurvey(db, cooperative, id, { person: actor.person, today });
    if (!found?.own.visible) return null;
    const keeps = keepsSurvey(actor, found);
    const answers = await listAnswers(db, cooperative, id);
    const free = answers.filter(({ cluster }) => cluster === null);
    return {
      ...{ survey: found.survey, today, may: { keep: keeps, workshop: keeps && mayAskHouse(actor) } },
      own: answers.filter(({ person }) => person === actor.person).map(({ text }) => text),
      people: new Set(answers.map(({ person }) => person)).size,
      answers: keeps ? answers.map(({ person: _, ...answer }) => answer) : [],
      clusters: await listClusters(db, cooperative, id),
      proposals: keeps ? proposalsOf(free) : [],
    };
  },
});
