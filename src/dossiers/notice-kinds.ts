import type { NoticeKind } from "../foundation/notice.ts";
import { defineWords } from "../foundation/words.ts";

const says = defineWords("dossiers.notice", {
  bankGiven: {
    fr: "De nouvelles coordonnées bancaires de {name} attendent une confirmation",
    en: "New bank details of {name} wait for a confirmation",
  },
  bankGivenLabel: { fr: "Des coordonnées bancaires sont modifiées", en: "Bank details are changed" },
  bankDecided: {
    fr: "Une décision est prise sur vos coordonnées bancaires",
    en: "A decision was taken on your bank details",
  },
  bankDecidedLabel: { fr: "Décision sur mes coordonnées bancaires", en: "A decision on my bank details" },
  tenYearEnding: {
    fr: "L’assurance décennale de {name} finit le {date} : après ce jour, aucune facture ne part",
    en: "The ten-year insurance of {name} ends on {date}: after that day no invoice leaves",
  },
  liabilityEnding: {
    fr: "L’assurance de responsabilité civile de {name} finit le {date}",
    en: "The liability insurance of {name} ends on {date}",
  },
  coverGiven: {
    fr: "Une attestation d’assurance de {name} attend d’être vérifiée",
    en: "An insurance certificate of {name} waits to be checked",
  },
  coverGivenLabel: { fr: "Une attestation d’assurance est déposée", en: "An insurance certificate is given" },
  coverAccepted: {
    fr: "L’attestation d’assurance de {name} est vérifiée : elle vaut jusqu’au {date}",
    en: "The insurance certificate of {name} is checked: it holds until {date}",
  },
  coverReturned: {
    fr: "L’attestation d’assurance de {name} est à redonner : {reason}",
    en: "The insurance certificate of {name} is to be given again: {reason}",
  },
  coverDecidedLabel: {
    fr: "Mon attestation d’assurance est vérifiée ou renvoyée",
    en: "My insurance certificate is checked or sent back",
  },
  coverEndingLabel: { fr: "Fin prochaine d’une assurance", en: "An insurance that ends soon" },
  permitEnding: {
    fr: "Le titre de séjour ou de travail de {name} finit le {date}",
    en: "The residence or work permit of {name} ends on {date}",
  },
  permitEndingLabel: { fr: "Fin prochaine d’un titre de séjour", en: "A permit that ends soon" },
  documentAsked: {
    fr: "{name} vous demande un document pour le {date} : {reason}",
    en: "{name} asks you for a document by {date}: {reason}",
  },
  documentAskedLabel: { fr: "Un document m’est demandé", en: "A document is asked of me" },
  documentDue: {
    fr: "Un document reste à déposer pour le {date} : {reason}",
    en: "A document is still to be given by {date}: {reason}",
  },
  documentDueLabel: {
    fr: "Un document que je dois déposer manque encore",
    en: "A document I owe is missing",
  },
  documentGiven: {
    fr: "{name} a déposé le document que vous demandiez : vérifiez-le",
    en: "{name} gave the document that you asked for: check it",
  },
  documentGivenLabel: { fr: "Un document demandé est déposé", en: "A document asked for is given" },
  documentLate: {
    fr: "{name} n’a pas déposé le document que vous demandiez pour le {date}",
    en: "{name} has not given the document that you asked for by {date}",
  },
  documentLateLabel: { fr: "Un document demandé n’arrive pas", en: "A document asked for does not come" },
  documentAccepted: {
    fr: "Le document que vous avez déposé est accepté",
    en: "The document that you gave is accepted",
  },
  documentAcceptedLabel: {
    fr: "Un document de mon dossier est accepté",
    en: "A document of mine is accepted",
  },
  askWithdrawn: {
    fr: "Ce document ne vous est plus demandé : {reason}",
    en: "This document is no longer asked of you: {reason}",
  },
  askWithdrawnLabel: { fr: "Un document ne m’est plus demandé", en: "A document is no longer asked of me" },
  documentRefused: {
    fr: "Un document de votre dossier est à redonner : {reason}",
    en: "A document of your file is to be given again: {reason}",
  },
  documentRefusedLabel: {
    fr: "Un document de mon dossier est renvoyé",
    en: "A document of my file is sent back",
  },
  documentEnding: {
    fr: "Un document du dossier de {name} n’est valable que jusqu’au {date}",
    en: "A document of the file of {name} is only valid until {date}",
  },
  documentEndingLabel: { fr: "Fin prochaine d’un document du dossier", en: "A document of a file that ends" },
  rightEnding: {
    fr: "Un droit de {name} finit le {date} : voir son dossier",
    en: "A benefit of {name} ends on {date}: see the file",
  },
  rightEndingLabel: { fr: "Fin prochaine d’un droit", en: "A benefit that ends soon" },
});

const kind = (
  name: string,
  label: NoticeKind["label"],
  said: NoticeKind["says"],
  usual: NoticeKind["usual"],
) => ({
  name: `dossiers.${name}`,
  label,
  says: said,
  usual,
});

export const bankDetailsGiven = kind("bank-given", says.bankGivenLabel, says.bankGiven, "mail");
export const bankDetailsDecided = kind("bank-decided", says.bankDecidedLabel, says.bankDecided, "mail");
export const documentRefused = kind(
  "document-refused",
  says.documentRefusedLabel,
  says.documentRefused,
  "mail",
);
export const documentAsked = kind("document-asked", says.documentAskedLabel, says.documentAsked, "mail");
export const documentDue = kind("document-due", says.documentDueLabel, says.documentDue, "mail");
export const documentGiven = kind("document-given", says.documentGivenLabel, says.documentGiven, "mail");
export const documentLate = kind("document-late", says.documentLateLabel, says.documentLate, "digest");
export const documentAccepted = kind(
  "document-accepted",
  says.documentAcceptedLabel,
  says.documentAccepted,
  "page",
);
export const askWithdrawn = kind("ask-withdrawn", says.askWithdrawnLabel, says.askWithdrawn, "page");
export const documentEnding = kind(
  "document-ending",
  says.documentEndingLabel,
  says.documentEnding,
  "digest",
);
export const coverGiven = kind("cover-given", says.coverGivenLabel, says.coverGiven, "mail");
export const coverAccepted = kind("cover-accepted", says.coverDecidedLabel, says.coverAccepted, "mail");
export const coverReturned = kind("cover-returned", says.coverDecidedLabel, says.coverReturned, "mail");
export const coverEnding = {
  "ten-year": kind("ten-year-ending", says.coverEndingLabel, says.tenYearEnding, "mail"),
  liability: kind("liability-ending", says.coverEndingLabel, says.liabilityEnding, "mail"),
} as const;
export const dateEnding = {
  "permit-ends": kind("permit-ending", says.permitEndingLabel, says.permitEnding, "mail"),
  "benefit-ends": kind("benefit-ending", says.rightEndingLabel, says.rightEnding, "digest"),
  "disability-ends": kind("disability-ending", says.rightEndingLabel, says.rightEnding, "digest"),
} as const;

export const noticeKinds: readonly NoticeKind[] = [
  bankDetailsGiven,
  bankDetailsDecided,
  documentAsked,
  documentDue,
  documentGiven,
  documentLate,
  documentAccepted,
  askWithdrawn,
  documentRefused,
  documentEnding,
  coverGiven,
  coverAccepted,
  coverReturned,
  ...Object.values(coverEnding),
  ...Object.values(dateEnding),
];
