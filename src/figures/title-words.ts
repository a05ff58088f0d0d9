import { defineWords } from "../foundation/words.ts";

export const titleWords = defineWords("figures.title", {
  share: { fr: "Part « {value} » : {subjects}", en: "Share of “{value}” among {subjects}" },
  measure: { fr: "{measure} : {name} ({subjects})", en: "{measure} of {name}, {subjects}" },
  onDay: { fr: "au {date}", en: "on {date}" },
  fromTo: { fr: "du {from} au {to}", en: "from {from} to {to}" },
  by: { fr: "par {groups}", en: "by {groups}" },
  and: { fr: " et ", en: " and " },
  where: { fr: "si {filters}", en: "if {filters}" },
  known: { fr: "tel que connu le {date}", en: "as known on {date}" },
});
