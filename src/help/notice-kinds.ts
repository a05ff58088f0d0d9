import type { NoticeKind, Way } from "../foundation/notice.ts";
import { defineWords, type Word } from "../foundation/words.ts";

const says = defineWords("help.notice", {
  suggested: {
    fr: "{name} cherche de l’aide : « {title} ». Nous avons pensé à vous ({why}). Répondez si vous le souhaitez ; sinon, un « pas cette fois » suffit",
    en: "{name} looks for help: “{title}”. We thought of you ({why}). Answer if you wish; otherwise a “not this time” is enough",
  },
  suggestedLabel: {
    fr: "On pense à moi pour une demande d’aide",
    en: "I am thought of for a request of help",
  },
  later: {
    fr: "Comme convenu, la demande « {title} » attend toujours une réponse",
    en: "As agreed, the request “{title}” still waits for an answer",
  },
  laterLabel: { fr: "Une demande que j’ai remise à plus tard", en: "A request I put off" },
  hand: { fr: "{name} peut vous aider : « {title} »", en: "{name} can help you: “{title}”" },
  handLabel: { fr: "Quelqu’un propose de m’aider", en: "Somebody offers to help me" },
  chosen: { fr: "{name} compte sur vous : « {title} »", en: "{name} counts on you: “{title}”" },
  chosenLabel: { fr: "Je suis choisi pour aider", en: "I am chosen to help" },
  resolved: { fr: "{name} vous remercie, « {title} » : {note}", en: "{name} thanks you, “{title}”: {note}" },
  resolvedLabel: { fr: "On me remercie de mon aide", en: "I am thanked for my help" },
  closed: {
    fr: "« {title} » est terminé : merci d’avoir proposé votre aide",
    en: "“{title}” is over: thank you for having offered your help",
  },
  closedLabel: { fr: "Une demande à laquelle j’ai répondu se termine", en: "A request I answered is over" },
  expired: {
    fr: "Le jour de votre demande « {title} » est passé : rouvrez-la si elle tient toujours",
    en: "The day of your request “{title}” has passed: open it again if it still holds",
  },
  expiredLabel: {
    fr: "Le jour d’une de mes demandes est passé",
    en: "The day of one of my requests has passed",
  },
  hours: {
    fr: "{name} a noté {n} min d’aide pour « {title} » : dites si vous êtes d’accord",
    en: "{name} noted {n} min of help for “{title}”: say whether you agree",
  },
  hoursLabel: { fr: "Des heures d’aide à confirmer", en: "Hours of help to confirm" },
});

const kind = (name: string, label: Word, sentence: Word, usual: Way): NoticeKind => ({
  ...{ name: `help.${name}`, label, says: sentence, usual },
});

export const suggested = kind("suggested", says.suggestedLabel, says.suggested, "mail");
export const askedLater = kind("later", says.laterLabel, says.later, "mail");
export const handOffered = kind("hand", says.handLabel, says.hand, "mail");
export const helperChosen = kind("chosen", says.chosenLabel, says.chosen, "mail");
export const helperThanked = kind("thanked", says.resolvedLabel, says.resolved, "mail");
export const requestClosed = kind("closed", says.closedLabel, says.closed, "page");
export const requestExpired = kind("expired", says.expiredLabel, says.expired, "mail");
export const hoursSaid = kind("hours", says.hoursLabel, says.hours, "page");

export const noticeKinds: readonly NoticeKind[] = [
  ...[suggested, askedLater, handOffered, helperChosen, helperThanked, requestClosed, requestExpired],
  hoursSaid,
];
