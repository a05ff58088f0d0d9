import { defineRefusals } from "../foundation/refusal.ts";

export const refusals = defineRefusals("appointments", {
  slotTaken: {
    fr: "Ce créneau vient d’être pris : choisissez-en un autre parmi les suivants.",
    en: "This slot has just been taken: choose another one among the next.",
  },
  notOffered: {
    fr: "Aucun rendez-vous n’est proposé à cette heure : choisissez un créneau de la liste.",
    en: "No appointment is offered at this time: choose a slot of the list.",
  },
  memberBusy: {
    fr: "Un autre rendez-vous occupe déjà ce moment : choisissez un autre créneau.",
    en: "Another appointment is already at this time: choose another slot.",
  },
  modeNotOffered: {
    fr: "Ce rendez-vous n’est pas proposé de cette façon à cette heure : choisissez-en une autre.",
    en: "This appointment is not offered in this way at this time: choose another one.",
  },
  placeMissing: {
    fr: "Dites où venir : l’adresse manque.",
    en: "Say where to come: the address is missing.",
  },
  retired: {
    fr: "Ce type de rendez-vous n’est plus proposé : choisissez-en un autre.",
    en: "This type of appointment is no longer offered: choose another one.",
  },
  alreadyConfirmed: {
    fr: "Ce rendez-vous est déjà confirmé.",
    en: "This appointment is already confirmed.",
  },
  movedMeanwhile: {
    fr: "Ce rendez-vous a changé d’heure entre-temps : relisez-le avant de confirmer.",
    en: "This appointment has been moved meanwhile: read it again before confirming.",
  },
  over: {
    fr: "Ce rendez-vous est annulé ou passé : prenez-en un autre.",
    en: "This appointment is cancelled or over: book another one.",
  },
  requestLapsed: {
    fr: "Le délai pour répondre à cette demande est passé : proposez une autre heure.",
    en: "The time to answer this request has passed: propose another time.",
  },
  begun: {
    fr: "Ce rendez-vous a commencé : dites plutôt s’il a eu lieu.",
    en: "This appointment has begun: say whether it was held instead.",
  },
  notBegun: {
    fr: "Ce rendez-vous n’a pas commencé : attendez son heure pour dire s’il a eu lieu.",
    en: "This appointment has not begun: wait for its time to say whether it was held.",
  },
  hoursRecorded: {
    fr: "Des heures sont comptées pour ce rendez-vous : retirez-les d’abord du registre des heures, puis dites qu’il n’a pas eu lieu.",
    en: "Hours are counted for this appointment: first withdraw them from the ledger of hours, then say that it was not held.",
  },
  neverAgreed: {
    fr: "Ce rendez-vous n’a jamais été confirmé : il ne peut pas avoir eu lieu.",
    en: "This appointment was never confirmed: it cannot have been held.",
  },
  sameTime: {
    fr: "Ce rendez-vous est déjà à cette heure et de cette façon : choisissez un autre créneau.",
    en: "This appointment is already at this time and in this way: choose another slot.",
  },
  noMode: {
    fr: "Choisissez au moins une façon de se voir : sur place, téléphone, visio ou chez la personne.",
    en: "Choose at least one way to meet: on site, phone, video or at the person’s place.",
  },
  unknownSite: {
    fr: "Ce site n’est pas de la coopérative : choisissez-en un de la liste.",
    en: "This site is not of the cooperative: choose one of the list.",
  },
  hoursBackwards: {
    fr: "Ces heures finissent avant de commencer : corrigez l’une ou l’autre.",
    en: "These hours end before they begin: correct one or the other.",
  },
  hoursMeet: {
    fr: "Deux plages du même jour se chevauchent : corrigez l’une ou l’autre.",
    en: "Two spans of the same day overlap: correct one or the other.",
  },
  daysBackwards: {
    fr: "La fin vient avant le début : corrigez l’une ou l’autre.",
    en: "The end comes before the beginning: correct one or the other.",
  },
  tooManyDays: {
    fr: "Une exception dure un an au plus : coupez-la en deux.",
    en: "An exception lasts a year at most: cut it in two.",
  },
  dayPast: {
    fr: "Ces jours sont passés : choisissez-en à venir.",
    en: "These days have passed: choose days to come.",
  },
  hoursMissing: {
    fr: "Dites de quelle heure à quelle heure vous recevez en plus.",
    en: "Say from which hour to which hour you receive in addition.",
  },
  sameSite: {
    fr: "Choisissez deux sites différents.",
    en: "Choose two different sites.",
  },
  badAddress: {
    fr: "Cette adresse n’est pas celle d’un calendrier : elle commence par https:// ou http://, sans mot de passe.",
    en: "This is not the address of a calendar: it begins with https:// or http://, without a password.",
  },
  tooManyCalendars: {
    fr: "Cinq calendriers au plus : retirez-en un d’abord.",
    en: "Five calendars at most: remove one first.",
  },
  shareOutOfRange: {
    fr: "La part va de 5 à 100 %, en nombre entier : 100 pour un temps plein.",
    en: "The share goes from 5 to 100%, a whole number: 100 for full time.",
  },
  holidayTooLong: {
    fr: "Ces vacances durent plus de cent jours : corrigez une date.",
    en: "These holidays last more than a hundred days: correct a date.",
  },
  holidaysMeet: {
    fr: "« {name} » a déjà un de ces jours pour {zone} : corrigez les dates, ou retirez-la d’abord.",
    en: "“{name}” already has one of these days for {zone}: correct the dates, or remove it first.",
  },
  zoneWithoutHolidays: {
    fr: "Aucunes vacances scolaires ne sont saisies pour cette zone : choisissez-en une de la liste.",
    en: "No school holidays are entered for this zone: choose one of the list.",
  },
  unknownZone: {
    fr: "Ce fuseau horaire n’existe pas : rechargez la page, ou laissez-le vide.",
    en: "There is no such time zone: reload the page, or leave it empty.",
  },
  noFeed: {
    fr: "Vous n’avez pas d’adresse d’agenda : il n’y a rien à retirer.",
    en: "You have no calendar address: there is nothing to remove.",
  },
});
