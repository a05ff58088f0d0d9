import { defineWords } from "../../foundation/words.ts";

/** The parts of the public site and what stands around them. */
export const siteWords = defineWords("web.site", {
  agenda: { fr: "Agenda", en: "Agenda" },
  forum: { fr: "Le forum", en: "The forum" },
  films: { fr: "Vidéos", en: "Films" },
  members: { fr: "Qui nous sommes", en: "Who we are" },
  join: { fr: "Nous rejoindre", en: "Join us" },
  privacy: { fr: "Vos données", en: "Your data" },
  signIn: { fr: "Espace des membres", en: "Members’ space" },
});
