import type { NoticeKind } from "../foundation/notice.ts";
import { defineWords } from "../foundation/words.ts";

const says = defineWords("purchases.notice", {
  submitted: {
    fr: "{name} envoie une facture de {supplier} à approuver : {amount}",
    en: "{name} sends an invoice of {supplier} to be approved: {amount}",
  },
  submittedLabel: { fr: "Un achat attend mon approbation", en: "A purchase waits for my approval" },
  asked: {
    fr: "Une question sur la facture de {supplier} : {question}",
    en: "A question on the invoice of {supplier}: {question}",
  },
  askedLabel: { fr: "Une question sur un de mes achats", en: "A question on one of my purchases" },
  answered: {
    fr: "{name} répond sur la facture de {supplier} : {answer}",
    en: "{name} answers on the invoice of {supplier}: {answer}",
  },
  answeredLabel: { fr: "Une réponse sur un achat", en: "An answer on a purchase" },
  refused: {
    fr: "La facture de {supplier} vous revient : {reason}",
    en: "The invoice of {supplier} comes back to you: {reason}",
  },
  refusedLabel: { fr: "Un de mes achats est refusé", en: "One of my purchases is refused" },
  validated: {
    fr: "La facture de {supplier} est approuvée : {amount}",
    en: "The invoice of {supplier} is approved: {amount}",
  },
  validatedLabel: { fr: "Un de mes achats est approuvé", en: "One of my purchases is approved" },
  repaid: {
    fr: "{amount} que vous avez avancés à {supplier} vous sont remboursés",
    en: "{amount} that you advanced to {supplier} are paid back to you",
  },
  repaidLabel: { fr: "Ce que j’ai avancé est remboursé", en: "What I advanced is paid back" },
});

const kind = (
  name: string,
  label: NoticeKind["label"],
  said: NoticeKind["says"],
  usual: NoticeKind["usual"],
): NoticeKind => ({ name: `purchases.${name}`, label, says: said, usual });

export const billSubmitted = kind("bill-submitted", says.submittedLabel, says.submitted, "digest");
export const questionAsked = kind("question-asked", says.askedLabel, says.asked, "mail");
export const questionAnswered = kind("question-answered", says.answeredLabel, says.answered, "page");
export const billRefused = kind("bill-refused", says.refusedLabel, says.refused, "mail");
export const billValidated = kind("bill-validated", says.validatedLabel, says.validated, "page");
export const advanceRepaid = kind("advance-repaid", says.repaidLabel, says.repaid, "page");

export const noticeKinds: readonly NoticeKind[] = [
  billSubmitted,
  questionAsked,
  questionAnswered,
  billRefused,
  billValidated,
  advanceRepaid,
];
