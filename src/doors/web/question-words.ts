import { defineWords } from "../../foundation/words.ts";

/** Kept apart from the words of the frame, which every page carries. */
export const questionWords = defineWords("web.questions", {
  questions: { fr: "Questions", en: "Questions" },
  question: { fr: "Question", en: "Question" },
  answer: { fr: "Réponse", en: "Answer" },
  askedBy: { fr: "{name}, le {date}", en: "{name}, on {date}" },
  waitsAnswer: { fr: "Attend une réponse", en: "Waits for an answer" },
});
