import { defineWords } from "../foundation/words.ts";

export const mailWords = defineWords("notices.mail", {
  body: {
    fr: "{sentence}\n\nPour en savoir plus :\n{link}\n\nVous recevez ce message car vous avez demandé un courriel pour : {why}. Pour choisir autrement :\n{origin}/moi/avis",
    en: "{sentence}\n\nTo know more:\n{link}\n\nYou receive this message because you are told by e-mail of: {why}. To choose otherwise:\n{origin}/moi/avis",
  },
  digestSubject: { fr: "Vos avis du jour : {n}", en: "Your notices of the day: {n}" },
  digestBody: {
    fr: "Bonjour {name},\n\n{list}\n\nVous recevez cette lettre une fois par jour. Pour choisir autrement :\n{origin}/moi/avis",
    en: "Hello {name},\n\n{list}\n\nYou receive this letter once a day. To choose otherwise:\n{origin}/moi/avis",
  },
});
