import type { NoticeKind } from "../foundation/notice.ts";
import { defineWords } from "../foundation/words.ts";

const says = defineWords("expenses.notice", {
  submitted: {
    fr: "{name} envoie la note de frais {number}  à vérifier ({count} {count:dépense|dépenses})",
    en: "{name} sends expense report {number} to check ({count} {count:expense|expenses})",
  },
  submittedLabel: { fr: "Une note de frais attend ma validation", en: "An expense report waits for me" },
  asked: {
    fr: "Une question sur votre note de frais {number} : {question}",
    en: "A question on your expense report {number}: {question}",
  },
  askedLabel: { fr: "Une question sur ma note de frais", en: "A question on my expense report" },
  answered: {
    fr: "{name} répond sur la note de frais {number} : {answer}",
    en: "{name} answers on expense report {number}: {answer}",
  },
  answeredLabel: { fr: "Une réponse sur une note de frais", en: "An answer on an expense report" },
  refused: {
    fr: "Une dépense de votre note {number} vous revient : {reason}",
    en: "An expense of your report {number} comes back to you: {reason}",
  },
  refusedLabel: { fr: "Une de mes dépenses est refusée", en: "One of my expenses is refused" },
  validated: {
    fr: "Votre note de frais {number} est validée : {amount} vous seront remboursés",
    en: "Your expense report {number} is validated: {amount} will be paid back to you",
  },
  validatedLabel: { fr: "Ma note de frais est validée", en: "My expense report is validated" },
  repaid: {
    fr: "{amount} de votre note de frais {number} vous sont remboursés",
    en: "{amount} of your expense report {number} are paid back to you",
  },
  repaidLabel: { fr: "Ma note de frais est remboursée", en: "My expense report is paid back" },
});

const kind = (
  name: string,
  label: NoticeKind["label"],
  said: NoticeKind["says"],
  usual: NoticeKind["usual"],
): NoticeKind => ({ name: `expenses.${name}`, label, says: said, usual });

export const reportSubmitted = kind("report-submitted", says.submittedLabel, says.submitted, "digest");
export const questionAsked = kind("question-asked", says.askedLabel, says.asked, "mail");
export const questionAnswered = kind("question-answered", says.answeredLabel, says.answered, "page");
export const lineRefused = kind("line-refused", says.refusedLabel, says.refused, "mail");
export const reportValidated = kind("report-validated", says.validatedLabel, says.validated, "page");
export const reportRepaid = kind("report-repaid", says.repaidLabel, says.repaid, "page");

export const noticeKinds: readonly NoticeKind[] = [
  reportSubmitted,
  questionAsked,
  questionAnswered,
  lineRefused,
  reportValidated,
  reportRepaid,
];
