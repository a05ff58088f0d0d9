import { z } from "zod";
import { view } from "../foundation/view.ts";
import { findQuestionnaire } from "./find-questionnaire.ts";
import { standingOf } from "./list-questionnaires.ts";
import { readEntryAnswers, readExitAnswers } from "./questionnaire.sql.ts";
import { mayAnswer } from "./questionnaire.ts";
import { questionnaireWords } from "./questionnaire-words.ts";

/**
 * What is asked of somebody by a European convention, and what their file says already. What they answered is
 * told to them alone: disability and household are nobody else's to read here (R8.07).
 */
export const readQuestionnaire = view({
  name: "funding.read-questionnaire",
  label: questionnaireWords.readQuestionnaire,
  at: "GET /conventions/{convention}/participants/{person}/questionnaire",
  input: z.object({ convention: z.uuid(), person: z.uuid() }),
  may: (actor) => actor.person !== null,
  async read(asked, scene) {
    const { db, cooperative, actor, today } = scene;
    const found = await findQuestionnaire(scene, asked);
    if (!found?.questioned || !mayAnswer(actor, found.of)) return null;
    const { known, questioned } = found;
    const own = actor.person === asked.person;
    const entry = own ? (await readEntryAnswers(db, cooperative, asked.convention)).get(asked.person) : null;
    const exit = own ? (await readExitAnswers(db, cooperative, asked.convention)).get(asked.person) : null;
    return {
      standing: standingOf(questioned, actor, today),
      knows: { gender: known.gender !== null, birthDate: known.birthDate !== null },
      entry: entry ?? null,
      exit: exit ?? null,
    };
  },
});
