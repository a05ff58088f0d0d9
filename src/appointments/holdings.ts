import type { Holding } from "../foundation/holding.ts";
import { defineWords } from "../foundation/words.ts";

const words = defineWords("appointments.holding", {
  appointments: {
    fr: "Rendez-vous : jour, lieu, objet, s’ils ont eu lieu",
    en: "Appointments: day, place, subject, whether held",
  },
  agenda: {
    fr: "Agenda de qui reçoit : heures, absences, agendas suivis",
    en: "Diary of who receives: hours, absences, calendars followed",
  },
});

const of = { through: "appointments.appointment", by: "appointment" };

export const holdings: readonly Holding[] = [
  {
    name: "appointments.appointments",
    label: words.appointments,
    processing: "support",
    // The days stay, for the hours that a funder paid; of what was said of them nothing does.
    tables: [
      { table: "appointments.outcome", of, erased: "stays" },
      { table: "appointments.cancellation", of, erased: { why: "…" } },
      { table: "appointments.confirmation", of, erased: "stays" },
      { table: "appointments.placing", of, erased: { place: "…", why: "…" } },
      { table: "appointments.appointment", of: "member", erased: { about: "", member_zone: null } },
    ],
    term: "support",
    counts: "departure",
    asked: "after-departure",
    acts: ["appointments.appointment.adviser"],
  },
  {
    name: "appointments.agenda",
    label: words.agenda,
    processing: "support",
    tables: [
      { table: "appointments.feed", of: "person", erased: "deleted", hidden: ["hash"] },
      { table: "appointments.calendar", of: "adviser", erased: "deleted", hidden: ["url"] },
      { table: "appointments.day_exception", of: "adviser", erased: "deleted" },
      { table: "appointments.holiday_closing", of: "adviser", erased: "deleted" },
      { table: "appointments.team_share", of: "adviser", erased: "deleted" },
      { table: "appointments.weekly_hours", of: "adviser", erased: "deleted" },
      { table: "appointments.type", of: "adviser", erased: "stays" },
    ],
    term: "account",
    counts: "departure",
    asked: "after-departure",
  },
];
