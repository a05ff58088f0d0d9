import type { NoticeKind, Way } from "../foundation/notice.ts";
import { defineWords, type Word } from "../foundation/words.ts";

const says = defineWords("groups.meeting-notice", {
  poll: {
    fr: "Groupe « {group} » : donnez vos disponibilités pour « {title} » avant le {date}",
    en: "Group “{group}”: say when you are free for “{title}” before {date}",
  },
  pollLabel: { fr: "Un sondage de dates m’attend", en: "A date poll waits for me" },
  pollGrown: {
    fr: "Groupe « {group} » : une date de plus, le {proposed}, est proposée pour « {title} » ; répondez avant le {date}",
    en: "Group “{group}”: one more date, {proposed}, is proposed for “{title}”; answer before {date}",
  },
  pollGrownLabel: {
    fr: "Une date est ajoutée à un sondage de mon groupe",
    en: "A date is added to a poll of my group",
  },
  pollReminder: {
    fr: "Il manque vos réponses au sondage « {title} » du groupe « {group} », ouvert jusqu’au {date}",
    en: "Your answers are missing in the poll “{title}” of the group “{group}”, open until {date}",
  },
  pollReminderLabel: { fr: "Un sondage de dates se ferme sans moi", en: "A date poll closes without me" },
  pollReady: {
    fr: "Le sondage « {title} » du groupe « {group} » a ses réponses : choisissez la date",
    en: "The poll “{title}” of the group “{group}” has its answers: choose the date",
  },
  pollReadyLabel: { fr: "Une date est à choisir dans mon groupe", en: "A date is to be chosen in my group" },
  pollDropped: {
    fr: "Le sondage « {title} » du groupe « {group} » est abandonné : {why}",
    en: "The poll “{title}” of the group “{group}” is dropped: {why}",
  },
  pollDroppedLabel: { fr: "Un sondage de dates est abandonné", en: "A date poll is dropped" },
  planned: {
    fr: "Groupe « {group} » : « {title} » le {date} à {time}, heure de Paris",
    en: "Group “{group}”: “{title}” on {date} at {time}, Paris time",
  },
  plannedLabel: { fr: "Une rencontre d’un de mes groupes", en: "A meeting of one of my groups" },
  moved: {
    fr: "« {title} » du groupe « {group} » est déplacée au {date} à {time}, heure de Paris : {why}",
    en: "“{title}” of the group “{group}” is moved to {date} at {time}, Paris time: {why}",
  },
  movedLabel: { fr: "Une rencontre d’un groupe est déplacée", en: "A meeting of a group is moved" },
  cancelled: {
    fr: "« {title} » du groupe « {group} », le {date} à {time}, heure de Paris, est annulée : {why}",
    en: "“{title}” of the group “{group}”, on {date} at {time}, Paris time, is cancelled: {why}",
  },
  cancelledLabel: { fr: "Une rencontre d’un groupe est annulée", en: "A meeting of a group is cancelled" },
  tomorrow: {
    fr: "Demain à {time}, heure de Paris : « {title} » du groupe « {group} »",
    en: "Tomorrow at {time}, Paris time: “{title}” of the group “{group}”",
  },
  tomorrowLabel: { fr: "La veille d’une rencontre d’un groupe", en: "The eve of a meeting of a group" },
  minutes: {
    fr: "Le compte rendu de « {title} » ({group}) est à lire",
    en: "The minutes of “{title}” ({group}) are to be read",
  },
  minutesLabel: { fr: "Un compte rendu d’un groupe", en: "Minutes of a group" },
  action: {
    fr: "Groupe « {group} » : une action vous est confiée, « {what} »",
    en: "Group “{group}”: an action is given to you, “{what}”",
  },
  actionLabel: { fr: "Une action m’est confiée dans un groupe", en: "An action is given to me in a group" },
});

const kind = (name: string, label: Word, sentence: Word, usual: Way): NoticeKind => ({
  ...{ name: `groups.${name}`, label, says: sentence, usual },
});

export const pollOpened = kind("poll", says.pollLabel, says.poll, "mail");
export const pollGrown = kind("poll-grown", says.pollGrownLabel, says.pollGrown, "mail");
export const pollReminder = kind("poll-reminder", says.pollReminderLabel, says.pollReminder, "mail");
export const pollReady = kind("poll-ready", says.pollReadyLabel, says.pollReady, "mail");
export const pollDropped = kind("poll-dropped", says.pollDroppedLabel, says.pollDropped, "page");
export const meetingPlanned = kind("meeting", says.plannedLabel, says.planned, "mail");
export const meetingMoved = kind("meeting-moved", says.movedLabel, says.moved, "mail");
export const meetingCancelled = kind("meeting-cancelled", says.cancelledLabel, says.cancelled, "mail");
export const meetingTomorrow = kind("meeting-tomorrow", says.tomorrowLabel, says.tomorrow, "mail");
export const minutesWritten = kind("minutes", says.minutesLabel, says.minutes, "page");
export const actionGiven = kind("action", says.actionLabel, says.action, "page");

export const meetingKinds: readonly NoticeKind[] = [
  ...[
    pollOpened,
    pollGrown,
    pollReminder,
    pollReady,
    pollDropped,
    meetingPlanned,
    meetingMoved,
    meetingCancelled,
  ],
  ...[meetingTomorrow, minutesWritten, actionGiven],
];
