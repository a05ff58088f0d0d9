import { defineWords } from "../foundation/words.ts";

export const letterWords = defineWords("events.letter", {
  own: {
    fr: "{sentence}.\n\nLieu : {where}\nVotre billet : {ticket}\n\nVoir l’événement, changer ou rendre votre place :\n{link}",
    en: "{sentence}.\n\nWhere: {where}\nYour ticket: {ticket}\n\nSee the event, change or give back your seat:\n{link}",
  },
  guest: {
    fr: "Bonjour {name},\n\n{sentence}.\n\nLieu : {where}\nVotre billet : {ticket}\n\nVotre page, pour voir votre billet, changer ou rendre votre place :\n{link}\n\nCette adresse est la vôtre : ne la transmettez pas.\n\n{cooperative}\n{phone}",
    en: "Hello {name},\n\n{sentence}.\n\nWhere: {where}\nYour ticket: {ticket}\n\nYour page, to see your ticket, change or give back your seat:\n{link}\n\nThis address is yours: do not pass it on.\n\n{cooperative}\n{phone}",
  },
  room: {
    fr: "Bonjour {name},\n\n{sentence} :\n{link}\n\nVous recevez ce courriel parce que vous aviez une place à « {title} ». Pour n’en plus recevoir que sur votre place :\n{stop}\n\nCes adresses sont les vôtres : ne les transmettez pas.\n\n{cooperative}",
    en: "Hello {name},\n\n{sentence}:\n{link}\n\nYou get this letter because you had a seat at “{title}”. To get letters about your seat only:\n{stop}\n\nThese addresses are yours: do not pass them on.\n\n{cooperative}",
  },
  waits: {
    fr: "Vous êtes en file d’attente pour « {title} », le {date} à {time}, heure de Paris",
    en: "You are in the queue for “{title}”, on {date} at {time}, Paris time",
  },
  already: {
    fr: "Vous êtes déjà inscrit à « {title} », le {date} à {time}, heure de Paris",
    en: "You are already registered for “{title}”, on {date} at {time}, Paris time",
  },
  feedbackSubject: { fr: "Votre avis sur « {title} »", en: "Your opinion of “{title}”" },
  feedback: {
    fr: "Bonjour,\n\nMerci d’être venu à « {title} ». Deux minutes pour dire ce que vous en pensez :\n{link}\n\nVotre réponse est anonyme : rien ne la rattache à vous. L’adresse ne sert qu’une fois.\n\n{cooperative}",
    en: "Hello,\n\nThank you for coming to “{title}”. Two minutes to say what you think of it:\n{link}\n\nYour answer is anonymous: nothing ties it to you. The address serves once.\n\n{cooperative}",
  },
});
