import { defineWords } from "../foundation/words.ts";

export const words = defineWords("activities", {
  openActivity: { fr: "Ouvrir une activité", en: "Open an activity" },
  joinActivity: { fr: "Joindre une personne à l’activité", en: "Add a person to the activity" },
  pauseActivity: { fr: "Mettre l’activité en pause", en: "Pause the activity" },
  closeActivity: { fr: "Clore l’activité", en: "Close the activity" },
});
