import type { NoticeKind } from "../foundation/notice.ts";
import { defineWords } from "../foundation/words.ts";

const says = defineWords("transfers.notice", {
  proposed: {
    fr: "{name} vous propose de compter « {label} », {amount}",
    en: "{name} proposes to count “{label}”, {amount}, with you",
  },
  proposedLabel: {
    fr: "Une autre activité me compte un service",
    en: "Another activity counts a service with me",
  },
  accepted: { fr: "{name} accepte « {label} », {amount}", en: "{name} accepts “{label}”, {amount}" },
  declined: { fr: "{name} décline « {label} » : {reason}", en: "{name} declines “{label}”: {reason}" },
  answeredLabel: {
    fr: "Une réponse à un service que je propose",
    en: "An answer to a service that I propose",
  },
  stopped: { fr: "« {label} » s’arrête après {month}", en: "“{label}” stops after {month}" },
  stoppedLabel: { fr: "Un service mensuel s’arrête", en: "A monthly service stops" },
});

const kind = (
  name: string,
  label: NoticeKind["label"],
  said: NoticeKind["says"],
  usual: NoticeKind["usual"],
): NoticeKind => ({ name: `transfers.${name}`, label, says: said, usual });

export const transferProposed = kind("transfer-proposed", says.proposedLabel, says.proposed, "mail");
export const transferAccepted = kind("transfer-accepted", says.answeredLabel, says.accepted, "page");
export const transferDeclined = kind("transfer-declined", says.answeredLabel, says.declined, "mail");
export const transferStopped = kind("transfer-stopped", says.stoppedLabel, says.stopped, "page");

export const noticeKinds: readonly NoticeKind[] = [
  transferProposed,
  transferAccepted,
  transferDeclined,
  transferStopped,
];
