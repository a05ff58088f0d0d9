import { defineRefusals } from "../foundation/refusal.ts";

export const refusals = defineRefusals("events", {
  cancelled: {
    fr: "Cet événement est annulé.",
    en: "This event is cancelled.",
  },
  begun: {
    fr: "Cet événement a commencé : adressez-vous à qui l’organise.",
    en: "This event has begun: speak to whoever organises it.",
  },
  over: {
    fr: "Cet événement est terminé.",
    en: "This event is over.",
  },
  draft: {
    fr: "Cet événement n’est pas encore publié : publiez-le d’abord.",
    en: "This event is not published yet: first publish it.",
  },
  postponed: {
    fr: "Cet événement est reporté : les inscriptions reprennent quand sa nouvelle date est connue. Votre inscription, si vous en aviez une, est gardée.",
    en: "This event is postponed: registration resumes once its new date is known. If you were registered, you still are.",
  },
  notOpen: {
    fr: "Les inscriptions ouvrent le {date} à {time}, heure de Paris.",
    en: "Registration opens on {date} at {time}, Paris time.",
  },
  closed: {
    fr: "Les inscriptions ont fermé le {date} à {time}, heure de Paris : adressez-vous à qui organise.",
    en: "Registration closed on {date} at {time}, Paris time: speak to whoever organises it.",
  },
  membersFirst: {
    fr: "Les places sont réservées aux membres de la coopérative jusqu’au {date} à {time} : revenez à ce moment-là.",
    en: "Seats are kept for the members of the cooperative until {date} at {time}: come back then.",
  },
  inPast: {
    fr: "Ce moment est passé : choisissez un jour et une heure à venir.",
    en: "This moment is past: choose a day and an hour to come.",
  },
  endsBefore: {
    fr: "Un événement finit après son début : vérifiez les heures.",
    en: "An event ends after its beginning: check the hours.",
  },
  tooLong: {
    fr: "Un événement dure cinq jours au plus : prévoyez-en plusieurs, ou une série.",
    en: "An event lasts five days at most: plan several, or a series.",
  },
  seatsMissing: {
    fr: "Dites combien de places il y a : sur place, à distance, ou les deux.",
    en: "Say how many seats there are: on site, online, or both.",
  },
  placeMissing: {
    fr: "Dites où : choisissez un site ou écrivez un lieu.",
    en: "Say where: choose a site or write a place.",
  },
  unknownRoom: {
    fr: "Cette salle n’est plus à réserver : choisissez-en une autre.",
    en: "This room is no longer to be booked: choose another one.",
  },
  roomSmall: {
    fr: "« {name} » a {n} {n:place|places} : prévoyez-en autant au plus, ou une salle plus grande.",
    en: "“{name}” has {n} {n:seat|seats}: plan at most as many, or a larger room.",
  },
  roomTaken: {
    fr: "« {name} » est prise le {date} à {time} : choisissez une autre salle ou une autre heure.",
    en: "“{name}” is taken on {date} at {time}: choose another room or another hour.",
  },
  roomTakenBy: {
    fr: "« {name} » est prise le {date} à {time} par « {by} » : choisissez une autre salle ou une autre heure.",
    en: "“{name}” is taken on {date} at {time} by “{by}”: choose another room or another hour.",
  },
  unknownSite: {
    fr: "Ce site n’est pas, ou plus, de la coopérative : choisissez-en un autre.",
    en: "This site is not of the cooperative, or no longer: choose another one.",
  },
  strangers: {
    fr: "Une de ces personnes n’a pas, ou plus, de rôle dans la coopérative : rechargez la page et choisissez de nouveau.",
    en: "One of these people has no role in the cooperative, or no longer: reload the page and choose again.",
  },
  hostTaken: {
    fr: "{name} est déjà pris à cette heure : choisissez une autre heure ou une autre personne, ou cochez « malgré tout ».",
    en: "{name} is already taken at this hour: choose another hour or another person, or tick “all the same”.",
  },
  windowsCrossed: {
    fr: "Les inscriptions ouvrent avant de fermer, et avant la fin de la priorité aux membres : vérifiez ces dates.",
    en: "Registration opens before it closes, and before the members’ priority ends: check these dates.",
  },
  fewerSeats: {
    fr: "{n} {n:place est déjà donnée ou gardée|places sont déjà données ou gardées} : gardez-en au moins autant, ou libérez-en d’abord.",
    en: "{n} {n:seat is already given or kept|seats are already given or kept}: keep at least as many, or free some first.",
  },
  seriesEmpty: {
    fr: "Cette répétition ne donne aucune date : choisissez une fin plus tardive.",
    en: "This repetition gives no date: choose a later end.",
  },
  seriesTooLong: {
    fr: "Une série compte 60 dates au plus : choisissez une fin plus proche.",
    en: "A series has 60 dates at most: choose a nearer end.",
  },
  whyMissing: {
    fr: "Dites pourquoi l’événement est déplacé : les inscrits le liront.",
    en: "Say why the event is moved: those registered will read it.",
  },
  publishedAlready: {
    fr: "Cet événement est déjà publié : rechargez la page.",
    en: "This event is already published: reload the page.",
  },
  noSuchMode: {
    fr: "Cet événement n’a pas lieu de cette façon : choisissez parmi ce qui est proposé.",
    en: "This event does not take place in this way: choose among what is offered.",
  },
  tooManySeats: {
    fr: "On prend {n} {n:place|places} au plus en une fois.",
    en: "At most {n} {n:seat is|seats are} taken at once.",
  },
  moreThanAll: {
    fr: "Il n’y a que {n} {n:place|places} en tout de cette façon : demandez-en moins.",
    en: "There are only {n} {n:seat|seats} in all in this way: ask for fewer.",
  },
  registeredAlready: {
    fr: "Une inscription existe déjà pour {name} : rechargez la page pour la voir.",
    en: "{name} is already registered: reload the page to see it.",
  },
  hostComes: {
    fr: "Vous animez cet événement : votre place ne se compte pas.",
    en: "You host this event: your seat is not counted.",
  },
  takenElsewhere: {
    fr: "Votre agenda est déjà pris à cette heure : confirmez que vous vous inscrivez malgré tout.",
    en: "Your calendar is already taken at this hour: confirm that you register all the same.",
  },
  membersOnly: {
    fr: "Cet événement est pour les membres : on n’y amène pas d’invité.",
    en: "This event is for members: no guest is brought to it.",
  },
  full: {
    fr: "Il ne reste pas {n} {n:place|places} : demandez-en moins, ou entrez dans la file d’attente.",
    en: "There {n:is not|are not} {n} {n:seat|seats} left: ask for fewer, or enter the queue.",
  },
  holdLapsed: {
    fr: "Les 15 minutes sont passées et vos places ont été rendues : demandez-les de nouveau, ce que vous avez écrit est gardé ici.",
    en: "The 15 minutes have passed and your seats were given back: ask for them again, what you wrote is kept here.",
  },
  badPrice: {
    fr: "Le prix est entre un centime et 999 999,99 €.",
    en: "The price is between one cent and 999,999.99 €.",
  },
  itemClosed: {
    fr: "Cela se commandait et se rendait jusqu’au {date} à {time}.",
    en: "This was ordered and given back until {date} at {time}.",
  },
  boughtAlready: {
    fr: "« {name} » est déjà payé avec cette place : rendez-le d’abord pour changer la quantité.",
    en: "“{name}” is already paid for with this seat: give it back first to change how many.",
  },
  refundedAlready: {
    fr: "C’est déjà rendu et remboursé.",
    en: "This is already given back and refunded.",
  },
  notYourActivity: {
    fr: "Cette activité n’est pas la vôtre : choisissez-en une où vous êtes.",
    en: "This business is not yours: choose one you are in.",
  },
  notGivable: {
    fr: "Pour cet événement, une place ne se donne pas : rendez-la, la file d’attente la reçoit.",
    en: "At this event a seat is not given on: give it back, the queue gets it.",
  },
  givenAlready: {
    fr: "Vous donnez déjà cette place à {name} : attendez sa réponse, ou reprenez-la.",
    en: "You already give this seat to {name}: wait for their answer, or take it back.",
  },
  receiverComes: {
    fr: "Cette personne vient déjà : choisissez-en une autre.",
    en: "This person already comes: choose another.",
  },
  giftOver: {
    fr: "Cette place n’est plus à prendre : elle a été rendue, reprise ou donnée.",
    en: "This seat is no longer to be taken: it was given back, taken back or given.",
  },
  registrationOver: {
    fr: "Cette inscription a déjà pris fin : rechargez la page pour voir où vous en êtes.",
    en: "This registration has already ended: reload the page to see where you stand.",
  },
  tooLateToLeave: {
    fr: "On pouvait rendre sa place jusqu’au {date} à {time} : prévenez qui organise.",
    en: "Seats could be given back until {date} at {time}: tell whoever organises it.",
  },
  noOffer: {
    fr: "Aucune place n’est offerte ici, ou plus : rechargez la page pour voir votre rang.",
    en: "No seat is offered here, or no longer: reload the page to see your rank.",
  },
  offerLapsed: {
    fr: "L’offre est passée et la place a été proposée à la personne suivante : vous pouvez vous inscrire de nouveau.",
    en: "The offer has passed and the seat went to the next person: you may register again.",
  },
  notWaiting: {
    fr: "Cette personne n’attend pas : rechargez la page.",
    en: "This person does not wait: reload the page.",
  },
  noMeal: {
    fr: "Aucun repas de cette sorte n’est prévu à cet événement.",
    en: "No meal of this kind is planned at this event.",
  },
  broughtAlready: {
    fr: "{name} l’apporte déjà : choisissez autre chose.",
    en: "{name} brings it already: choose something else.",
  },
  notBegun: {
    fr: "Cet événement n’a pas commencé : notez-le une fois qu’il a lieu.",
    en: "This event has not begun: note it once it takes place.",
  },
  badCost: {
    fr: "Un repas coûte de 0 à 999 999,99 € : vérifiez le montant.",
    en: "A meal costs from 0 to 999,999.99 €: check the amount.",
  },
  doorFull: {
    fr: "Il ne reste pas de place : retirez d’abord quelqu’un qui ne vient pas, ou ajoutez des places à l’événement.",
    en: "No seat is left: first withdraw somebody who does not come, or add seats to the event.",
  },
  notSigned: {
    fr: "Cet événement n’a pas de feuille de présence : cochez-le d’abord dans sa fiche.",
    en: "This event has no attendance sheet: first tick it in its form.",
  },
  sheetsThere: {
    fr: "Les feuilles sont déjà prêtes : rechargez la page.",
    en: "The sheets are ready already: reload the page.",
  },
  sealed: {
    fr: "Cette feuille est scellée : elle ne change plus que par une correction motivée.",
    en: "This sheet is sealed: it changes by a correction with its reason alone.",
  },
  notSealed: {
    fr: "Cette feuille n’est pas scellée : faites-la signer, il n’y a rien à corriger.",
    en: "This sheet is not sealed: have it signed, there is nothing to correct.",
  },
  signedAlready: {
    fr: "{name} a déjà signé cette feuille.",
    en: "{name} has signed this sheet already.",
  },
  noStroke: {
    fr: "Signez dans le cadre : un trait au moins.",
    en: "Sign within the frame: one stroke at least.",
  },
  wrongCode: {
    fr: "Ce n’est pas le code affiché dans la salle pour cette demi-journée : vérifiez les six chiffres.",
    en: "This is not the code shown in the room for this half-day: check the six figures.",
  },
  notOver: {
    fr: "Cette demi-journée n’est pas finie : la feuille se scelle ensuite.",
    en: "This half-day is not over: the sheet is sealed after it.",
  },
  nobodySigned: {
    fr: "Personne n’a signé : faites d’abord signer qui est là.",
    en: "Nobody has signed: first have those who are here sign.",
  },
  tooManyMinutes: {
    fr: "Cette demi-journée dure {n} minutes : notez-en autant au plus.",
    en: "This half-day lasts {n} minutes: note at most as many.",
  },
  sameMode: {
    fr: "Vous êtes déjà inscrit de cette façon.",
    en: "You are already registered in this way.",
  },
  movingAlready: {
    fr: "Vous attendez déjà une place de l’autre façon : votre place est gardée d’ici là.",
    en: "You already wait for a seat in the other way: your seat is kept until then.",
  },
});
