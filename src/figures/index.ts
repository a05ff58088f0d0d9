import { askQuestion } from "./ask-question.ts";
import { exportAnswer } from "./export-answer.ts";
import { freezeAnswer } from "./freeze-answer.ts";
import { openFigure } from "./open-figure.ts";
import { frozenAnswer } from "./read-frozen.ts";
import { stays } from "./read-stays.ts";
import { removeQuestion } from "./remove-question.ts";
import { renameQuestion } from "./rename-question.ts";
import { saveQuestion } from "./save-question.ts";
import { savedQuestions } from "./saved-questions.ts";
import { shareQuestion } from "./share-question.ts";

export { holdings } from "./holdings.ts";
export { insertKept, putSharing } from "./kept-question.sql.ts";
export { type Question, question } from "./question.ts";
export { refusals } from "./refusals.ts";

export const operations = [saveQuestion, renameQuestion, shareQuestion, removeQuestion, freezeAnswer];
export { askQuestion };

export const views = [askQuestion, openFigure, savedQuestions, frozenAnswer, stays];
export const exports = [exportAnswer];
