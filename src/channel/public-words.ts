import { defineWords } from "../foundation/words.ts";

export const publicWords = defineWords("channel.public", {
  searchLabel: { fr: "Chercher une vidéo", en: "Search for a video" },
  find: { fr: "Chercher", en: "Search" },
  embed: { fr: "Intégrer cette vidéo", en: "Embed this video" },
});
