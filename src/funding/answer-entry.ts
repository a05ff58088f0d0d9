import { z } from "zod";
import { civilDate } from "../foundation/input.ts";
import { operation } from "../foundation/operation.ts";
import { secret } from "../foundation/secret.ts";
import { genders } from "./convention.ts";
import { findQuestionnaire, whyNotAsked } from "./find-questionnaire.ts";
import { ageOn } from "./profile.ts";
import { insertEntryAnswers, lockAnswers } from "./questionnaire.sql.ts";
import { disabilities, educations, households, jobs, mayAnswer } from "./questionnaire.ts";
import { questionnaireWords } from "./questionnaire-words.ts";
import { refusals } from "./refusals.ts";

const chosen = <const Names extends readonly [string, ...string[]]>(names: Names) =>
  secret(z.enum(names, { error: "not-chosen" }));

/**
 * Answer what the ESF+ asks of each participant on entering the operation (R8.07): the person does, or
 * whoever follows them with them. Sex and birth date come from the file where it says them; household and
 * disability may be left unsaid. What is answered again corrects it, and the audit repeats none of it.
 */
export const answerEntry = operation({
  name: "funding.answer-entry",
  label: questionnaireWords.answerEntry,
  at: "PUT /conventions/{convention}/participants/{person}/entry-answers",
  input: z.object({
    convention: z.uuid(),
    person: z.uuid(),
    gender: secret(z.enum(genders).nullable().default(null)),
    birthDate: secret(civilDate().nullable().default(null)),
    job: chosen(jobs),
    education: chosen(educations),
    household: chosen(households),
    disability: chosen(disabilities),
  }),
  async find(input, scene) {
    await lockAnswers(scene.db, scene.cooperative, input);
    const found = await findQuestionnaire(scene, input);
    if (!found) return null;
    const { gender, birthDate } = found.known;
    return { ...found, told: { gender: gender ?? input.gender, birthDate: birthDate ?? input.birthDate } };
  },
  may: (actor, { of }) => mayAnswer(actor, of),
  whyNot(found) {
    const { told, name, today } = found;
    const early = whyNotAsked(found, ({ enteredOn }) =>
      today < enteredOn ? refusals.notEnteredYet({ name, date: enteredOn }) : null,
    );
    if (early) return early;
    if (told.gender === null) return refusals.genderMissing({}, "gender");
    if (told.birthDate === null) return refusals.birthDateMissing({}, "birthDate");
    const age = ageOn(told.birthDate, found.questioned?.enteredOn ?? today);
    return age < 16 || age > 110 ? refusals.badBirthDate({ age }, "birthDate") : null;
  },
  async effect({ told: { gender, birthDate } }, scene, input) {
    if (gender === null || birthDate === null) throw new Error("neither the file nor the person says it");
    await insertEntryAnswers(scene, input, { ...input, gender, birthDate });
    return { convention: input.convention, person: input.person };
  },
});
