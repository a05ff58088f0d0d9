import { type Language, say, type Word } from "../foundation/words.ts";
import { outcomeWords, publicWords } from "./convention-words.ts";
import { questionnaireWords } from "./questionnaire-words.ts";
import type { Breakdown } from "./report.ts";
import { reportWords } from "./report-words.ts";

const heads: Readonly<Record<Breakdown["of"], Word>> = {
  gender: reportWords.gender,
  age: reportWords.age,
  territory: reportWords.territory,
  qpv: reportWords.qpv,
  frr: reportWords.frr,
  status: reportWords.status,
  benefit: reportWords.benefit,
  exit: reportWords.exit,
  outcome: reportWords.byOutcome,
  job: questionnaireWords.job,
  education: questionnaireWords.education,
  household: questionnaireWords.household,
  disability: questionnaireWords.disability,
  situation: questionnaireWords.situation,
  qualification: questionnaireWords.qualification,
  search: questionnaireWords.search,
};

export const headOf = (of: Breakdown["of"], language: Language): string => say(heads[of], language);

/** What a line of a table of the report is called. */
export function lineOf(of: Breakdown["of"], key: string, language: Language): string {
  if (of === "outcome") return say(outcomeWords[key as keyof typeof outcomeWords], language);
  const answer = questionnaireWords[`${of}-${key}` as keyof typeof questionnaireWords];
  if (answer) return say(answer, language);
  if (key === "unanswered") return say(questionnaireWords.unanswered, language);
  if (/^\d/.test(key)) return say(publicWords.department, language, { code: key });
  return say(publicWords[key as keyof typeof publicWords], language);
}
