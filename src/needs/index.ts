import { answerSurvey } from "./answer-survey.ts";
import { makePageOf } from "./make-page-of.ts";
import { openSurvey } from "./open-survey.ts";
import { sortAnswers } from "./sort-answers.ts";
import { listSurveys, readSurvey } from "./views.ts";

export { listNeeds } from "./answer.sql.ts";
export { answerNeed, findNeed, type NeedAnswer, type NeedFound, readNeed } from "./answer-need.ts";
export { holdings } from "./holdings.ts";
export { noticeKinds } from "./notice-kinds.ts";
export { refusals } from "./refusals.ts";
export { answerSurvey, listSurveys, makePageOf, openSurvey, readSurvey, sortAnswers };

export const operations = [openSurvey, answerSurvey, sortAnswers, makePageOf];
export const views = [listSurveys, readSurvey];
