import { z } from "zod";
import type { Actor } from "../foundation/actor.ts";
import type { CivilDate } from "../foundation/calendar.ts";
import { view } from "../foundation/view.ts";
import { mayKeepFunding } from "./convention.ts";
import { listQuestioned } from "./questionnaire.sql.ts";
import {
  entryStateOf,
  exitDueOn,
  exitStateOf,
  isMissing,
  mayAnswer,
  type Questioned,
} from "./questionnaire.ts";
import { questionnaireWords } from "./questionnaire-words.ts";

/** A line of the list: where both questionnaires stand, never what they say. */
export function standingOf(one: Questioned, actor: Actor, today: CivilDate) {
  const { convention, conventionName, person, name, enteredOn, leftOn, entryOn, exitOn } = one;
  const [entry, exit] = [entryStateOf(one, today), exitStateOf(one, today)];
  return {
    ...{ convention, conventionName, person, name, enteredOn, leftOn, entryOn, exitOn, entry, exit },
    ...{ exitDueOn: exitDueOn(leftOn), missing: Number(isMissing(entry)) + Number(isMissing(exit)) },
    ...{ own: actor.person === person, mayAnswer: mayAnswer(actor, one) },
  };
}

/**
 * The questionnaires that European conventions ask for and where they stand: one's own, those of the people
 * whom one follows, all of them for whoever keeps funding; those that wait for somebody first.
 */
export const listQuestionnaires = view({
  name: "funding.list-questionnaires",
  label: questionnaireWords.questionnaires,
  at: "GET /questionnaires",
  input: z.object({ convention: z.uuid().optional() }),
  may: (actor) => actor.person !== null || mayKeepFunding(actor),
  async read({ convention }, { db, cooperative, actor, today }) {
    const all = await listQuestioned(db, cooperative, { on: today, ...(convention && { convention }) });
    const seen = all.filter((one) => mayKeepFunding(actor) || mayAnswer(actor, one));
    const rows = seen.map((one) => standingOf(one, actor, today));
    return {
      rows: rows.toSorted((a, b) => Number(b.missing > 0) - Number(a.missing > 0)),
      missing: rows.reduce((sum, one) => sum + one.missing, 0),
      others: seen.some(({ person }) => person !== actor.person),
    };
  },
});
