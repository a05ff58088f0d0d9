import type { NoticeKind } from "../foundation/notice.ts";
import { defineWords } from "../foundation/words.ts";

const says = defineWords("payroll.notice", {
  proposed: {
    fr: "{name} propose une paie de {amount} brut pour {month}",
    en: "{name} proposes a pay of {amount} gross for {month}",
  },
  proposedLabel: { fr: "Une paie attend ma validation", en: "A pay waits for my validation" },
  validated: {
    fr: "Votre paie de {month} est validée : {amount} net avant impôt",
    en: "Your pay of {month} is validated: {amount} net before tax",
  },
  validatedLabel: { fr: "Ma paie est validée", en: "My pay is validated" },
  returned: {
    fr: "Votre paie de {month} vous revient : {reason}",
    en: "Your pay of {month} comes back to you: {reason}",
  },
  returnedLabel: { fr: "Ma paie me revient avec un motif", en: "My pay comes back with a reason" },
  settled: {
    fr: "Votre part variable de {year} est réglée : {amount} brut, à verser au plus tard le {date}",
    en: "Your variable part of {year} is settled: {amount} gross, paid by {date} at the latest",
  },
  settledLabel: {
    fr: "Ma part variable de l’année est réglée",
    en: "My variable part of the year is settled",
  },
});

const kind = (
  name: string,
  label: NoticeKind["label"],
  said: NoticeKind["says"],
  usual: NoticeKind["usual"],
): NoticeKind => ({ name: `payroll.${name}`, label, says: said, usual });

export const payProposed = kind("pay-proposed", says.proposedLabel, says.proposed, "digest");
export const payValidated = kind("pay-validated", says.validatedLabel, says.validated, "mail");
export const payReturned = kind("pay-returned", says.returnedLabel, says.returned, "mail");
export const yearSettled = kind("year-settled", says.settledLabel, says.settled, "mail");

export const noticeKinds: readonly NoticeKind[] = [payProposed, payValidated, payReturned, yearSettled];
