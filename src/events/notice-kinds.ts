import type { NoticeKind, Way } from "../foundation/notice.ts";
import { defineWords, type Word } from "../foundation/words.ts";

const says = defineWords("events.notice", {
  published: {
    fr: "Nouvel événement : « {title} », le {date} à {time}, heure de Paris",
    en: "New event: “{title}”, on {date} at {time}, Paris time",
  },
  publishedLabel: { fr: "Un événement est publié", en: "An event is published" },
  confirmed: {
    fr: "Votre place est confirmée : « {title} », le {date} à {time}, heure de Paris",
    en: "Your seat is confirmed: “{title}”, on {date} at {time}, Paris time",
  },
  confirmedLabel: { fr: "Ma place à un événement est confirmée", en: "My seat at an event is confirmed" },
  offered: {
    fr: "Une place s’est libérée pour « {title} » : répondez avant le {untilDate} à {untilTime}, heure de Paris",
    en: "A seat is free at “{title}”: answer before {untilDate} at {untilTime}, Paris time",
  },
  offeredLabel: { fr: "Une place m’est offerte", en: "A seat is offered to me" },
  lapsed: {
    fr: "L’offre d’une place pour « {title} » est passée sans réponse : vous pouvez vous inscrire de nouveau",
    en: "The offer of a seat at “{title}” passed without an answer: you may register again",
  },
  lapsedLabel: { fr: "Une offre de place est passée", en: "An offer of a seat has passed" },
  withdrawn: {
    fr: "Votre inscription à « {title} », le {date} à {time}, est retirée : {why}",
    en: "Your registration for “{title}”, on {date} at {time}, is withdrawn: {why}",
  },
  withdrawnLabel: { fr: "Mon inscription est retirée", en: "My registration is withdrawn" },
  moved: {
    fr: "« {title} » est déplacé au {date} à {time}, heure de Paris : {why}",
    en: "“{title}” is moved to {date} at {time}, Paris time: {why}",
  },
  movedLabel: { fr: "Un événement est déplacé", en: "An event is moved" },
  cancelled: {
    fr: "« {title} », le {date} à {time}, heure de Paris, est annulé : {why}",
    en: "“{title}”, on {date} at {time}, Paris time, is cancelled: {why}",
  },
  cancelledLabel: { fr: "Un événement est annulé", en: "An event is cancelled" },
  postponed: {
    fr: "« {title} », prévu le {date} à {time}, est reporté à une date à venir : {why}",
    en: "“{title}”, planned on {date} at {time}, is postponed to a date to come: {why}",
  },
  postponedLabel: { fr: "Un événement est reporté", en: "An event is postponed" },
  tomorrow: {
    fr: "Demain à {time}, heure de Paris : « {title} »",
    en: "Tomorrow at {time}, Paris time: “{title}”",
  },
  tomorrowLabel: { fr: "La veille d’un événement", en: "The eve of an event" },
  host: {
    fr: "Vous animez « {title} », le {date} à {time}, heure de Paris",
    en: "You host “{title}”, on {date} at {time}, Paris time",
  },
  hostLabel: { fr: "J’anime un événement", en: "I host an event" },
  left: {
    fr: "{name} rend {n} {n:place|places} pour « {title} »",
    en: "{name} gives back {n} {n:seat|seats} at “{title}”",
  },
  leftLabel: {
    fr: "Quelqu’un rend sa place à un événement que j’anime",
    en: "Somebody leaves an event I host",
  },
  given: {
    fr: "{name} vous donne sa place pour « {title} », le {date} à {time}, heure de Paris : dites si vous la prenez",
    en: "{name} gives you their seat at “{title}”, on {date} at {time}, Paris time: say whether you take it",
  },
  givenLabel: { fr: "On me donne une place", en: "I am given a seat" },
  taken: {
    fr: "Votre place pour « {title} », le {date} à {time}, est maintenant celle de {name}",
    en: "Your seat at “{title}”, on {date} at {time}, is now that of {name}",
  },
  takenLabel: { fr: "La place que je donne est prise", en: "The seat I give is taken" },
  refused: {
    fr: "{name} ne prend pas votre place pour « {title} » : elle reste la vôtre",
    en: "{name} does not take your seat at “{title}”: it stays yours",
  },
  refusedLabel: { fr: "La place que je donne n’est pas prise", en: "The seat I give is not taken" },
});

const kind = (name: string, label: Word, sentence: Word, usual: Way): NoticeKind => ({
  ...{ name: `events.${name}`, label, says: sentence, usual },
});

export const eventPublished = kind("published", says.publishedLabel, says.published, "digest");
export const seatConfirmed = kind("confirmed", says.confirmedLabel, says.confirmed, "mail");
export const seatOffered = kind("offered", says.offeredLabel, says.offered, "mail");
export const offerPassed = kind("offer-passed", says.lapsedLabel, says.lapsed, "mail");
export const seatWithdrawn = kind("withdrawn", says.withdrawnLabel, says.withdrawn, "mail");
export const eventMoved = kind("moved", says.movedLabel, says.moved, "mail");
export const eventCancelled = kind("cancelled", says.cancelledLabel, says.cancelled, "mail");
export const eventPostponed = kind("postponed", says.postponedLabel, says.postponed, "mail");
export const eventTomorrow = kind("tomorrow", says.tomorrowLabel, says.tomorrow, "mail");
export const hostNamed = kind("host", says.hostLabel, says.host, "mail");
export const seatLeft = kind("left", says.leftLabel, says.left, "page");

export const seatGiven = kind("given", says.givenLabel, says.given, "mail");
export const giftTaken = kind("gift-taken", says.takenLabel, says.taken, "mail");
export const giftDeclined = kind("gift-declined", says.refusedLabel, says.refused, "mail");

export const noticeKinds: readonly NoticeKind[] = [
  ...[eventPublished, seatConfirmed, seatOffered, offerPassed, seatWithdrawn, eventMoved, eventCancelled],
  ...[eventPostponed, eventTomorrow, hostNamed, seatLeft, seatGiven, giftTaken, giftDeclined],
];
