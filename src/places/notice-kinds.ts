import type { NoticeKind, Way } from "../foundation/notice.ts";
import { defineWords, type Word } from "../foundation/words.ts";

const says = defineWords("places.notice", {
  requested: {
    fr: "{name} demande {room} le {date} à {time} : {title}",
    en: "{name} asks for {room} on {date} at {time}: {title}",
  },
  requestedLabel: { fr: "Une demande de lieu m’attend", en: "A request for a place waits for me" },
  approved: {
    fr: "Votre demande est acceptée : {room}, le {date} à {time}",
    en: "Your request is accepted: {room}, on {date} at {time}",
  },
  refused: {
    fr: "Votre demande de {room}, le {date} à {time}, est refusée : {why}",
    en: "Your request for {room}, on {date} at {time}, is refused: {why}",
  },
  lapsed: {
    fr: "Votre demande de {room}, le {date} à {time}, est restée sans réponse : le lieu est rendu",
    en: "Your request for {room}, on {date} at {time}, was left without an answer: the place is given back",
  },
  answeredLabel: { fr: "La réponse à ma demande de lieu", en: "The answer to my request for a place" },
  cancelled: {
    fr: "Votre réservation de {room}, le {date} à {time}, est annulée par {name} {why}",
    en: "Your booking of {room}, on {date} at {time}, is cancelled by {name} {why}",
  },
  cancelledLabel: { fr: "L’équipe annule ma réservation", en: "The team cancels my booking" },
  closed: {
    fr: "{room} est fermé le {date} à {time}, votre réservation est annulée et ne compte pas : {why}",
    en: "{room} is closed on {date} at {time}, your booking is cancelled and does not count: {why}",
  },
  closedLabel: { fr: "Une fermeture annule ma réservation", en: "A closure cancels my booking" },
  missed: {
    fr: "Personne n’est arrivé à {room} le {date} à {time} : le lieu est rendu, le temps reste compté",
    en: "Nobody came to {room} on {date} at {time}: the place is given back, the time stays counted",
  },
  letter: {
    fr: "Un courrier est arrivé pour {name} : {nature} {sender}",
    en: "Post has come for {name}: {nature} {sender}",
  },
  letterLabel: { fr: "Un courrier arrive pour mon activité", en: "Post comes for my activity" },
  missedLabel: {
    fr: "Ma réservation est rendue faute d’arrivée",
    en: "My booking is given back: nobody came",
  },
});

const kind = (name: string, label: Word, sentence: Word, usual: Way): NoticeKind => ({
  ...{ name: `places.${name}`, label, says: sentence, usual },
});

export const roomRequested = kind("requested", says.requestedLabel, says.requested, "mail");
export const requestApproved = kind("approved", says.answeredLabel, says.approved, "mail");
export const requestRefused = kind("refused", says.answeredLabel, says.refused, "mail");
export const requestLapsed = kind("lapsed", says.answeredLabel, says.lapsed, "mail");
export const bookingCancelled = kind("cancelled", says.cancelledLabel, says.cancelled, "mail");
export const bookingClosed = kind("closed", says.closedLabel, says.closed, "mail");
export const bookingMissed = kind("missed", says.missedLabel, says.missed, "page");

export const letterCame = kind("letter", says.letterLabel, says.letter, "mail");

export const noticeKinds: readonly NoticeKind[] = [
  ...[roomRequested, requestApproved, requestRefused, requestLapsed],
  ...[bookingCancelled, bookingClosed, bookingMissed, letterCame],
];
