import { defineWords } from "../foundation/words.ts";

export const words = defineWords("live", {
  askQuestion: { fr: "Poser une question", en: "Ask a question" },
  voteQuestion: { fr: "Voter pour une question", en: "Vote for a question" },
  withdrawQuestion: { fr: "Retirer sa question", en: "Take one’s question back" },
  markQuestion: { fr: "Dire où en est une question", en: "Say where a question stands" },
  setHall: { fr: "Régler la salle", en: "Set the room" },
  beginPart: { fr: "Nouveau chapitre", en: "New chapter" },
  dropPart: { fr: "Retirer un chapitre", en: "Take a chapter away" },
  giveFile: { fr: "Donner un fichier", en: "Give a file" },
  takeFileBack: { fr: "Reprendre un fichier", en: "Take a file back" },
  readFile: { fr: "Ouvrir un fichier d’un événement", en: "Open a file of an event" },
  draftReplay: { fr: "Préparer le replay", en: "Prepare the replay" },
  attachReplay: { fr: "Mettre cette vidéo à sa place", en: "Put this video in its place" },
  detachReplay: { fr: "Retirer le replay", en: "Take the replay away" },
  readRoom: { fr: "Voir la salle d’un événement", en: "See the room of an event" },
  roomsSoon: { fr: "C’est bientôt", en: "Soon" },
});
