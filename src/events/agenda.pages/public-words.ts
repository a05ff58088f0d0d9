import { defineWords } from "../../foundation/words.ts";

export const publicWords = defineWords("events.public", {
  agenda: { fr: "Agenda", en: "Agenda" },
  intro: {
    fr: "Ateliers, rencontres et formations ouverts à tout le monde. L’inscription se fait ici, sans compte.",
    en: "Workshops, meetings and training open to anybody. Registration is done here, without an account.",
  },
  nothing: {
    fr: "Aucun événement ouvert à tout le monde n’est prévu pour l’instant.",
    en: "No event open to anybody is planned for now.",
  },
  embed: { fr: "Montrer l’agenda public sur un autre site", en: "Show the public agenda on another site" },
  follow: { fr: "Suivre cet agenda :", en: "Follow this agenda:" },
  inCalendar: { fr: "dans mon agenda (.ics)", en: "in my calendar (.ics)" },
  hold: { fr: "Demander {n:cette place|ces places}", en: "Ask for {n:this seat|these seats}" },
  ask: { fr: "S’inscrire", en: "Register" },
  heldFor: {
    fr: "{n} {n:place vous est gardée|places vous sont gardées} jusqu’à {time}, heure de Paris. Dites-nous qui vient.",
    en: "{n} {n:seat is|seats are} kept for you until {time}, Paris time. Tell us who comes.",
  },
  heldOver: {
    fr: "Le délai est passé : vos places ont été rendues. Demandez-les de nouveau.",
    en: "The time has passed: your seats were given back. Ask for them again.",
  },
  queue: {
    fr: "Il ne reste pas de place. En laissant votre adresse vous entrez dans la file : une place qui se libère vous est proposée par courriel.",
    en: "No seat is left. By leaving your address you enter the queue: a seat that is freed is offered to you by letter.",
  },
  enterQueue: { fr: "Entrer dans la file d’attente", en: "Enter the queue" },
  confirm: { fr: "Confirmer l’inscription", en: "Confirm the registration" },
  sent: {
    fr: "C’est fait : un courriel vient de partir avec votre billet et l’adresse de votre page. Regardez aussi parmi les indésirables.",
    en: "Done: a letter has just left with your ticket and the address of your page. Look among unwanted mail too.",
  },
  data: {
    fr: "Votre nom et votre adresse servent à cet événement seulement ; ils sont effacés trois mois après.",
    en: "Your name and address serve for this event only; they are erased three months after it.",
  },
  all: { fr: "Tout l’agenda", en: "The whole agenda" },
  gone: { fr: "Cette adresse n’ouvre plus rien", en: "This address opens nothing any more" },
  goneText: {
    fr: "L’événement est passé et vos données sont effacées, ou l’adresse est incomplète : copiez-la entière depuis le courriel.",
    en: "The event is over and your data are erased, or the address is incomplete: copy the whole of it from the letter.",
  },
  done: { fr: "C’est enregistré.", en: "Saved." },
  over: { fr: "Cette inscription a pris fin.", en: "This registration has ended." },
  room: { fr: "Questions et fichiers", en: "Questions and files" },
  join: { fr: "Rejoindre à distance", en: "Join online" },
  silent: {
    fr: "Vous ne recevez plus que les courriels sur votre place.",
    en: "You get letters about your seat only.",
  },
  silenceWhy: {
    fr: "Les courriels sur votre place arrivent toujours.",
    en: "Letters about your seat still come.",
  },
  showAtDoor: {
    fr: "À montrer à l’accueil, sur ce téléphone ou imprimé.",
    en: "To be shown at the door, on this telephone or printed.",
  },
});
