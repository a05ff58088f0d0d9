import type { NoticeKind } from "../foundation/notice.ts";
import { defineWords } from "../foundation/words.ts";

const says = defineWords("contracts.notice", {
  capeEnding: { fr: "Le CAPE de {name} finit le {date}", en: "The CAPE of {name} ends on {date}" },
  capeEndingLabel: { fr: "Fin prochaine d’un CAPE", en: "A CAPE that ends soon" },
  termEnding: {
    fr: "Le CDD de {name} finit le {date}",
    en: "The fixed-term contract of {name} ends on {date}",
  },
  termEndingLabel: { fr: "Fin prochaine d’un CDD", en: "A fixed-term contract that ends soon" },
  trialEnding: {
    fr: "La période d’essai de {name} finit le {date}",
    en: "The trial of {name} ends on {date}",
  },
  trialEndingLabel: { fr: "Fin prochaine d’une période d’essai", en: "A trial that ends soon" },
  associationDue: {
    fr: "{name} doit être associé ou associée avant le {date}, sans quoi le contrat prend fin",
    en: "{name} must be an associate before {date}, or the contract ends",
  },
  associationDueLabel: { fr: "Délai pour devenir associé ou associée", en: "Time to become an associate" },
  formalityDue: {
    fr: "Contrat de {name} : une formalité est à accomplir au plus tard le {date}",
    en: "Contract of {name}: a formality is due by {date}",
  },
  toSign: { fr: "À signer : {title}", en: "To sign: {title}" },
  toSignLabel: { fr: "Un document attend ma signature", en: "A document waits for my signature" },
  signed: { fr: "Signé par tous : {title}", en: "Signed by all: {title}" },
  signedLabel: { fr: "Un document est signé par tous", en: "A document is signed by all" },
  formalityDueLabel: { fr: "Formalité d’embauche à accomplir", en: "Formality of hiring to be done" },
});

/** The dates of contracts that people are told of. */
export const dateNotices = {
  periodEnds: {
    name: "contracts.cape-ending",
    label: says.capeEndingLabel,
    says: says.capeEnding,
    usual: "digest",
  },
  termEnds: {
    name: "contracts.term-ending",
    label: says.termEndingLabel,
    says: says.termEnding,
    usual: "digest",
  },
  trialEnds: {
    name: "contracts.trial-ending",
    label: says.trialEndingLabel,
    says: says.trialEnding,
    usual: "digest",
  },
  associationDue: {
    name: "contracts.association-due",
    label: says.associationDueLabel,
    says: says.associationDue,
    usual: "digest",
  },
} as const satisfies Record<string, NoticeKind>;

export const formalityNotice: NoticeKind = {
  name: "contracts.formality-due",
  label: says.formalityDueLabel,
  says: says.formalityDue,
  usual: "digest",
};

export const toSignNotice: NoticeKind = {
  name: "contracts.to-sign",
  label: says.toSignLabel,
  says: says.toSign,
  usual: "mail",
};

export const signedNotice: NoticeKind = {
  name: "contracts.signed",
  label: says.signedLabel,
  says: says.signed,
  usual: "mail",
};

export const noticeKinds: readonly NoticeKind[] = [
  ...Object.values(dateNotices),
  formalityNotice,
  toSignNotice,
  signedNotice,
];
