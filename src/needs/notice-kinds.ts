import type { NoticeKind } from "../foundation/notice.ts";
import { defineWords } from "../foundation/words.ts";

const says = defineWords("needs.notice", {
  asked: { fr: "{name} demande vos besoins : « {question} »", en: "{name} asks what you need: “{question}”" },
  askedLabel: { fr: "On me demande mes besoins", en: "I am asked what I need" },
  answered: {
    fr: "Vous l’aviez demandé ({need}), c’est fait : « {title} »",
    en: "You had asked for it ({need}), it is done: “{title}”",
  },
  answeredLabel: { fr: "Un besoin que j’ai dit a sa réponse", en: "A need I told has its answer" },
});

export const needsAsked: NoticeKind = {
  ...{ name: "needs.asked", label: says.askedLabel, says: says.asked, usual: "page" },
};
export const needAnswered: NoticeKind = {
  ...{ name: "needs.answered", label: says.answeredLabel, says: says.answered, usual: "mail" },
};
export const noticeKinds: readonly NoticeKind[] = [needsAsked, needAnswered];
