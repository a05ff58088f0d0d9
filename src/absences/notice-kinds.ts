import type { NoticeKind } from "../foundation/notice.ts";
import { defineWords } from "../foundation/words.ts";

const says = defineWords("absences.notice", {
  declared: {
    fr: "{name} déclare une absence du {from} au {to}",
    en: "{name} declares an absence from {from} to {to}",
  },
  declaredLabel: { fr: "Une absence attend ma réponse", en: "An absence waits for my answer" },
  approved: {
    fr: "Votre absence du {from} au {to} est validée",
    en: "Your absence from {from} to {to} is approved",
  },
  approvedLabel: { fr: "Mon absence est validée", en: "My absence is approved" },
  refused: {
    fr: "Votre absence du {from} au {to} est refusée : {reason}",
    en: "Your absence from {from} to {to} is refused: {reason}",
  },
  refusedLabel: { fr: "Mon absence est refusée", en: "My absence is refused" },
  changed: {
    fr: "{name} est de retour avant la date prévue : l’absence du {from} finit le {to}",
    en: "{name} is back before the planned date: the absence of {from} ends on {to}",
  },
  changedLabel: {
    fr: "Une absence finit plus tôt, ou n’a plus lieu",
    en: "An absence ends earlier, or is off",
  },
  withdrawn: {
    fr: "L’absence de {name} du {from} au {to} n’a plus lieu",
    en: "The absence of {name} from {from} to {to} is off",
  },
  unproved: {
    fr: "Le justificatif de votre absence du {from} n’est pas arrivé : déposez-le pour qu’elle soit payée",
    en: "The evidence of your absence of {from} has not come: send it so that it is paid",
  },
  unprovedLabel: { fr: "Un justificatif d’absence manque", en: "Evidence of an absence is missing" },
});

const kind = (
  name: string,
  label: NoticeKind["label"],
  said: NoticeKind["says"],
  usual: NoticeKind["usual"],
): NoticeKind => ({ name: `absences.${name}`, label, says: said, usual });

export const absenceDeclared = kind("absence-declared", says.declaredLabel, says.declared, "mail");
export const absenceApproved = kind("absence-approved", says.approvedLabel, says.approved, "page");
export const absenceRefused = kind("absence-refused", says.refusedLabel, says.refused, "mail");
export const absenceChanged = kind("absence-changed", says.changedLabel, says.changed, "page");
export const absenceWithdrawn = kind("absence-withdrawn", says.changedLabel, says.withdrawn, "page");
export const evidenceMissing = kind("evidence-missing", says.unprovedLabel, says.unproved, "mail");

export const noticeKinds: readonly NoticeKind[] = [
  absenceDeclared,
  absenceApproved,
  absenceRefused,
  absenceChanged,
  absenceWithdrawn,
  evidenceMissing,
];
