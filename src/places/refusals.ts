import { defineRefusals } from "../foundation/refusal.ts";

export const refusals = defineRefusals("places", {
  nameTaken: {
    fr: "Ce site a déjà un lieu nommé « {name} » : donnez-lui un autre nom.",
    en: "This site already has a place called “{name}”: give it another name.",
  },
  unknownSite: { fr: "Choisissez un site de la coopérative.", en: "Choose a site of the cooperative." },
  notParts: {
    fr: "Une salle se compose d’au moins deux salles du même site, elles-mêmes d’un seul tenant.",
    en: "A hall is made of at least two rooms of the same site, each undivided.",
  },
  retired: {
    fr: "« {name} » ne se réserve plus : choisissez un autre lieu.",
    en: "“{name}” is no longer booked: choose another place.",
  },
  stillTaken: {
    fr: "Des réservations sont encore à venir, la première le {date} : annulez-les ou déplacez-les d’abord.",
    en: "Bookings are still to come, the first on {date}: first cancel or move them.",
  },
  notAPhoto: {
    fr: "« {name} » n’est pas une photo : donnez un fichier JPEG ou PNG.",
    en: "“{name}” is no photograph: give a JPEG or PNG file.",
  },
  notYours: {
    fr: "Ce lieu est réservé à l’équipe : demandez-lui, ou choisissez-en un autre.",
    en: "This place is for the team: ask them, or choose another one.",
  },
  endsBefore: {
    fr: "La fin vient avant le début : corrigez l’une des deux heures.",
    en: "The end comes before the beginning: correct one of the two times.",
  },
  inPast: {
    fr: "Cette heure est passée : choisissez-en une à venir.",
    en: "This time is past: choose one to come.",
  },
  dayClosed: {
    fr: "Ce lieu ne se réserve pas ce jour de la semaine : choisissez un autre jour.",
    en: "This place is not booked on that day of the week: choose another day.",
  },
  outsideHours: {
    fr: "Ce lieu se réserve de {opens} à {closes} : restez dans ces heures.",
    en: "This place is booked from {opens} to {closes}: stay within these hours.",
  },
  tooSoon: {
    fr: "Ce lieu se réserve au moins {hours} {hours:heure|heures} avant : choisissez une heure plus lointaine.",
    en: "This place is booked at least {hours} {hours:hour|hours} ahead: choose a later time.",
  },
  tooFar: {
    fr: "Ce lieu se réserve jusqu’au {date} : choisissez un jour plus proche.",
    en: "This place is booked until {date}: choose a nearer day.",
  },
  tooShort: {
    fr: "Ce lieu se réserve pour {length} au moins : allongez la durée.",
    en: "This place is booked for at least {length}: make it longer.",
  },
  tooLong: {
    fr: "Ce lieu se réserve pour {length} au plus : raccourcissez la durée.",
    en: "This place is booked for at most {length}: make it shorter.",
  },
  quota: {
    fr: "Chacun a ce lieu {most} par semaine au plus ; il vous reste {left} cette semaine-là.",
    en: "Each has this place for at most {most} a week; {left} are left to you that week.",
  },
  taken: {
    fr: "« {name} » est déjà prise de {from} à {to} ({what}) : choisissez une autre heure ou un autre lieu.",
    en: "“{name}” is taken already from {from} to {to} ({what}): choose another time or another place.",
  },
  closed: {
    fr: "« {name} » est fermée du {from} au {to} : {why}.",
    en: "“{name}” is closed from {from} to {to}: {why}.",
  },
  notYourActivity: {
    fr: "Choisissez une activité que vous faites vivre.",
    en: "Choose an activity that you run.",
  },
  mostBelowLeast: {
    fr: "La durée la plus longue est sous la plus courte : corrigez l’une des deux.",
    en: "The longest time is below the shortest: correct one of them.",
  },
  notWaiting: {
    fr: "Cette demande n’attend plus de réponse : rechargez la page pour voir où elle en est.",
    en: "This request no longer waits for an answer: reload the page to see where it stands.",
  },
  whyMissing: { fr: "Écrivez pourquoi la demande est refusée.", en: "Write why the request is refused." },
  tooEarly: {
    fr: "L’arrivée se dit à partir de {minutes} minutes avant le début.",
    en: "Arrival is said from {minutes} minutes before the beginning.",
  },
  askAnew: {
    fr: "L’équipe a répondu pour ces heures-là : rendez ce lieu, puis demandez les nouvelles heures.",
    en: "The team answered for those hours: give this place back, then ask for the new ones.",
  },
  seriesConflicts: {
    fr: "{n} {n:date ne peut|dates ne peuvent} être prises, la première le {date} : choisissez de les sauter ou de changer de lieu.",
    en: "{n} {n:date|dates} cannot be had, the first on {date}: choose to skip them or to change place.",
  },
  nothingToBook: {
    fr: "Aucune date de cette série ne peut être prise : changez l’heure, le lieu ou les jours.",
    en: "No date of this series can be had: change the hour, the place or the days.",
  },
  untilBefore: {
    fr: "Le dernier jour vient après le premier, et au plus tard deux ans après.",
    en: "The last day comes after the first, and at most two years after.",
  },
  notSeries: {
    fr: "Cette réservation ne fait pas partie d’une série, ou rien n’en est à venir.",
    en: "This booking is not part of a series, or nothing of it is to come.",
  },
  closureOver: {
    fr: "Cette fermeture est finie ou déjà levée.",
    en: "This closure is over or already lifted.",
  },
  bookingOver: {
    fr: "Cette réservation est terminée ou déjà rendue : il n’y a rien à changer.",
    en: "This booking is over or already given back: there is nothing to change.",
  },
});
