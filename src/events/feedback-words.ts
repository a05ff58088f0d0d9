import { defineWords } from "../foundation/words.ts";

export const feedbackWords = defineWords("events.feedback", {
  giveFeedback: { fr: "Donner un avis sur un événement", en: "Give one’s opinion of an event" },
  readFeedback: { fr: "Avis", en: "Feedback" },
  title: { fr: "Votre avis sur « {title} »", en: "Your opinion of “{title}”" },
  why: {
    fr: "Votre réponse est anonyme : rien ne la rattache à vous, et cette adresse ne sert qu’une fois.",
    en: "Your answer is anonymous: nothing ties it to you, and this address serves once.",
  },
  score: { fr: "Dans l’ensemble", en: "All in all" },
  "score-5": { fr: "Très utile", en: "Very useful" },
  "score-4": { fr: "Utile", en: "Useful" },
  "score-3": { fr: "Moyen", en: "Fair" },
  "score-2": { fr: "Peu utile", en: "Of little use" },
  "score-1": { fr: "Inutile", en: "Useless" },
  liked: { fr: "Ce qui vous a servi", en: "What served you" },
  better: { fr: "Ce qui serait mieux autrement", en: "What would be better otherwise" },
  send: { fr: "Envoyer mon avis", en: "Send my opinion" },
  thanks: { fr: "Merci, votre avis est enregistré.", en: "Thank you, your opinion is kept." },
  gone: { fr: "Cette adresse a déjà servi", en: "This address has served already" },
  goneText: {
    fr: "Un avis a déjà été donné par cette adresse, ou elle est incomplète : copiez-la entière depuis le courriel.",
    en: "An opinion was given by this address already, or it is incomplete: copy the whole of it from the letter.",
  },
  answers: {
    fr: "{n} {n:avis|avis} sur {all} {n:demandé|demandés}",
    en: "{n} {n:answer|answers} of {all} asked for",
  },
  fewAnswers: {
    fr: "Les avis se lisent à partir de trois, pour que personne ne soit reconnu.",
    en: "Answers are read from three on, so that nobody is recognised.",
  },
  notAsked: {
    fr: "Qui est venu reçoit une demande d’avis le lendemain de l’événement.",
    en: "Those who came are asked for their opinion the day after the event.",
  },
  count: { fr: "{name} : {n}", en: "{name}: {n}" },
});
