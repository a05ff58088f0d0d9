import { z } from "zod";
import { view } from "../foundation/view.ts";
import { shownTo } from "./answer-question.ts";
import { readFrozen } from "./frozen.sql.ts";
import { hashOfText, unseal } from "./sealed.ts";
import { fieldsNamed, mayAskField, mayAskFigures, mayAskSubject } from "./who-asks.ts";
import { words } from "./words.ts";

/**
 * A frozen answer, as whoever reads it may see it: small numbers are hidden from whoever may not open them,
 * and from an adviser in what counts more than the people they follow.
 */
export const frozenAnswer = view({
  name: "figures.frozen-answer",
  label: words.frozenAnswer,
  at: "GET /figures/answers/{answer}",
  input: z.object({ answer: z.uuid() }),
  may: mayAskFigures,
  async read({ answer: id }, scene) {
    const { db, cooperative, actor } = scene;
    const found = await readFrozen(db, cooperative, id);
    if (!found || !(found.shared || found.frozenBy === actor.person)) return null;
    const { sealed, ...frozen } = found;
    const { question, title, day, table } = unseal(sealed);
    const mayAsk =
      mayAskSubject(actor, question.subject) &&
      fieldsNamed(question).every((field) => mayAskField(actor, field));
    if (!mayAsk) return null;
    const others = frozen.frozenBy !== actor.person;
    const shown = await shownTo(actor, { question, table, others }, scene);
    return { ...frozen, question, title, day, ...shown, intact: hashOfText(sealed) === frozen.hash };
  },
});
