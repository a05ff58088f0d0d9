import { defineWords } from "../foundation/words.ts";

export const letterWords = defineWords("threads.letter", {
  fromName: { fr: "{name} ({place})", en: "{name} ({place})" },
  answerByMail: {
    fr: "Répondez à ce courriel, ou lisez la discussion :\n{link}",
    en: "Answer this e-mail, or read the thread:\n{link}",
  },
  answerOnPage: { fr: "Lire et répondre :\n{link}", en: "Read and answer:\n{link}" },
  why: {
    fr: "Vous recevez ce message car vous suivez cette discussion ({place}). Ne plus rien recevoir d’elle :\n{stop}",
    en: "You receive this message because you follow this thread ({place}). To receive nothing more of it:\n{stop}",
  },
  backSubject: {
    fr: "Votre message n’est pas publié : {subject}",
    en: "Your message is not published: {subject}",
  },
  back: {
    fr: "{why}\n\nRien n’est perdu, voici votre texte :\n\n{text}",
    en: "{why}\n\nNothing is lost, here is your text:\n\n{text}",
  },
  otherSender: {
    fr: "Ce courriel vient de {from}, alors que cette adresse de réponse n’est qu’à vous : ne la donnez pas, et répondez depuis l’adresse de votre compte.",
    en: "This e-mail comes from {from}, while this reply address is yours alone: do not give it away, and answer from the address of your account.",
  },
  empty: {
    fr: "Ce courriel ne contenait pas de texte.",
    en: "This e-mail had no text.",
  },
  noSubject: { fr: "(sans titre)", en: "(no title)" },
});
