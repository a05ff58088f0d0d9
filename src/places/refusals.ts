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
  notAPlan: {
    fr: "« {name} » n’est pas une image : donnez un plan en JPEG, PNG ou WebP.",
    en: "“{name}” is no picture: give a plan as JPEG, PNG or WebP.",
  },
  otherSite: {
    fr: "« {name} » n’est pas à {site} : choisissez un lieu de ce site.",
    en: "“{name}” is not in {site}: choose a place of that site.",
  },
  beyondPlan: {
    fr: "Le lieu déborde du plan : rapprochez-le ou réduisez-le, le plan finit à 100 %.",
    en: "The place goes beyond the plan: move it or make it smaller, the plan ends at 100 %.",
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
  payerMissing: {
    fr: "Ce lieu se paie à l’heure, ou par un forfait : choisissez pour quelle activité.",
    en: "This place is paid by the hour, or by a plan: choose for which activity.",
  },
  priceToAgree: {
    fr: "Cela coûte {amount} : {included} sont comprises dans le forfait, {beyond} sont au-delà. Confirmez ce prix pour réserver.",
    en: "This costs {amount}: {included} are included in the plan, {beyond} are beyond. Confirm this price to book.",
  },
  nothingToPay: {
    fr: "Le forfait couvre maintenant ces heures : il n’y a rien à payer. Réservez de nouveau.",
    en: "The plan now covers these hours: there is nothing to pay. Book again.",
  },
  priceChanges: {
    fr: "Le prix changerait : rendez cette réservation, puis réservez les nouvelles heures.",
    en: "The price would change: give this booking back, then book the new hours.",
  },
  planTaken: {
    fr: "Un forfait se nomme déjà « {name} » : donnez-lui un autre nom.",
    en: "A plan is already called “{name}”: give it another name.",
  },
  notAPrice: {
    fr: "Le prix d’un forfait va de 0 à 100 000 € par mois.",
    en: "The price of a plan goes from 0 to 100,000 € a month.",
  },
  monthPast: {
    fr: "Un forfait commence ce mois-ci ou plus tard.",
    en: "A plan begins this month or later.",
  },
  hasPlan: {
    fr: "Cette activité a le forfait « {plan} » : mettez-y fin d’abord.",
    en: "This activity has the plan “{plan}”: end it first.",
  },
  planEnds: {
    fr: "Ce forfait finit déjà avant {month}.",
    en: "This plan already ends before {month}.",
  },
  monthNotOver: {
    fr: "{month} n’est pas fini : ses lieux se comptent une fois le mois passé.",
    en: "{month} is not over: its places are counted once the month has passed.",
  },
  signInToBook: {
    fr: "Ce lieu se paie à l’heure : réservez-le depuis votre téléphone, avec votre compte.",
    en: "This place is paid by the hour: book it from your phone, with your account.",
  },
  nothingNow: {
    fr: "Aucune réservation n’est en cours ici, ou elle est déjà dite : rechargez la page.",
    en: "No booking runs here now, or it is said already: reload the page.",
  },
  nobodyHere: {
    fr: "Choisissez une personne de la coopérative.",
    en: "Choose a person of the cooperative.",
  },
  keyLent: {
    fr: "{name} a déjà cette clé : notez d’abord son retour.",
    en: "{name} has this key already: first note its return.",
  },
  keyHome: { fr: "Cette clé est déjà au tableau.", en: "This key is on the board already." },
  agreementKnown: {
    fr: "L’agrément {number} est déjà noté.",
    en: "Approval {number} is noted already.",
  },
  notGrantedYet: {
    fr: "Un agrément se note une fois accordé : corrigez la date.",
    en: "An approval is noted once it is granted: correct the date.",
  },
  badSiren: {
    fr: "Ce SIREN n’est pas valable : neuf chiffres, dont le dernier est une clé.",
    en: "This SIREN is not valid: nine digits, the last of which is a key.",
  },
  threeMonths: {
    fr: "Un contrat de domiciliation dure trois mois au moins (R123-168).",
    en: "A domiciliation contract lasts three months at least (R123-168).",
  },
  contractOver: {
    fr: "Ce contrat a déjà sa fin : rien ne s’y ajoute.",
    en: "This contract has its end already: nothing is added to it.",
  },
  signedAlready: { fr: "Ce contrat est déjà signé.", en: "This contract is signed already." },
  noAgreement: {
    fr: "Aucun agrément préfectoral ne vaut le {date} : notez-le d’abord (L123-11-3).",
    en: "No prefect’s approval holds on {date}: note it first (L123-11-3).",
  },
  fileIncomplete: {
    fr: "Le dossier est incomplet : ajoutez {papers} (R123-168).",
    en: "The file is incomplete: add {papers} (R123-168).",
  },
  signedLater: {
    fr: "Un contrat se dit signé une fois signé : corrigez la date.",
    en: "A contract is said signed once it is: correct the date.",
  },
  notSigned: {
    fr: "Ce contrat n’est pas encore signé.",
    en: "This contract is not signed yet.",
  },
  endsTooEarly: {
    fr: "Ce contrat finit au plus tôt le {date} : choisissez ce jour ou un autre après lui.",
    en: "This contract ends on {date} at the earliest: choose that day or a later one.",
  },
  notReceivedYet: {
    fr: "Un courrier se note une fois reçu : corrigez la date.",
    en: "A letter is noted once it has come: correct the date.",
  },
  letterSettled: {
    fr: "La remise de ce courrier est déjà notée.",
    en: "What became of this letter is noted already.",
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
