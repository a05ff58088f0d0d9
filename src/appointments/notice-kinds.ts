import type { NoticeKind } from "../foundation/notice.ts";
import { defineWords } from "../foundation/words.ts";

const says = defineWords("appointments.notice", {
  asked: {
    fr: "{name} demande un rendez-vous le {date} à {time}, heure de Paris{elsewhere}",
    en: "{name} asks for an appointment on {date} at {time}, Paris time{elsewhere}",
  },
  askedLabel: { fr: "Une demande de rendez-vous", en: "A request for an appointment" },
  agreed: {
    fr: "Rendez-vous avec {name} le {date} à {time}, heure de Paris{elsewhere}",
    en: "Appointment with {name} on {date} at {time}, Paris time{elsewhere}",
  },
  agreedLabel: { fr: "Un rendez-vous est pris ou confirmé", en: "An appointment is booked or confirmed" },
  moved: {
    fr: "Le rendez-vous avec {name} est déplacé : le {date} à {time}, heure de Paris{elsewhere}",
    en: "The appointment with {name} is moved: on {date} at {time}, Paris time{elsewhere}",
  },
  movedLabel: { fr: "Un rendez-vous est déplacé", en: "An appointment is moved" },
  cancelled: {
    fr: "Le rendez-vous avec {name} le {date} à {time}, heure de Paris{elsewhere}, est annulé : {why}",
    en: "The appointment with {name} on {date} at {time}, Paris time{elsewhere}, is cancelled: {why}",
  },
  cancelledLabel: { fr: "Un rendez-vous est annulé", en: "An appointment is cancelled" },
  lapsed: {
    fr: "La demande de rendez-vous avec {name} le {date} à {time}, heure de Paris{elsewhere}, est restée sans réponse : l’heure est rendue",
    en: "The request for an appointment with {name} on {date} at {time}, Paris time{elsewhere}, was not answered: the time is free again",
  },
  lapsedLabel: { fr: "Une demande de rendez-vous reste sans réponse", en: "A request is not answered" },
  tomorrow: {
    fr: "Demain : rendez-vous avec {name} le {date} à {time}, heure de Paris{elsewhere}",
    en: "Tomorrow: appointment with {name} on {date} at {time}, Paris time{elsewhere}",
  },
  tomorrowLabel: { fr: "Rappel la veille d’un rendez-vous", en: "Reminder the day before an appointment" },
  soon: {
    fr: "Dans une heure : rendez-vous avec {name} le {date} à {time}, heure de Paris{elsewhere}",
    en: "In an hour: appointment with {name} on {date} at {time}, Paris time{elsewhere}",
  },
  soonLabel: { fr: "Rappel une heure avant un rendez-vous", en: "Reminder an hour before an appointment" },
  calendarFailed: {
    fr: "Votre calendrier « {name} » ne peut plus être lu : ses rendez-vous connus comptent encore",
    en: "Your calendar “{name}” can no longer be read: what it said still counts",
  },
  calendarFailedLabel: {
    fr: "Un calendrier suivi ne peut plus être lu",
    en: "A calendar can no longer be read",
  },
});

const kind = (
  name: string,
  label: NoticeKind["label"],
  said: NoticeKind["says"],
  usual: NoticeKind["usual"],
): NoticeKind => ({ name: `appointments.${name}`, label, says: said, usual });

export const asked = kind("asked", says.askedLabel, says.asked, "mail");
export const agreed = kind("agreed", says.agreedLabel, says.agreed, "mail");
export const moved = kind("moved", says.movedLabel, says.moved, "mail");
export const cancelled = kind("cancelled", says.cancelledLabel, says.cancelled, "mail");
export const lapsed = kind("lapsed", says.lapsedLabel, says.lapsed, "mail");
export const tomorrow = kind("tomorrow", says.tomorrowLabel, says.tomorrow, "mail");
export const soon = kind("soon", says.soonLabel, says.soon, "page");
export const calendarFailed = kind("calendar-failed", says.calendarFailedLabel, says.calendarFailed, "mail");

export const noticeKinds: readonly NoticeKind[] = [
  asked,
  agreed,
  moved,
  cancelled,
  lapsed,
  tomorrow,
  soon,
  calendarFailed,
];
