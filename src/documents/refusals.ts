import { defineRefusals } from "../foundation/refusal.ts";

export const refusals = defineRefusals("documents", {
  notALogo: {
    fr: "Ce fichier n’est pas une image PNG, JPEG ou WebP : enregistrez le logo sous l’une de ces formes.",
    en: "This file is not a PNG, JPEG or WebP picture: save the logo in one of these forms.",
  },
  logoTooHeavy: {
    fr: "Ce logo pèse plus de 2 Mo : réduisez-le, puis choisissez-le de nouveau.",
    en: "This logo weighs more than 2 MB: make it smaller, then choose it again.",
  },
  notAPaper: {
    fr: "« {name} » n’est ni un PDF, ni une image JPEG ou PNG, ni un XML ; joignez la pièce sous l’une de ces formes.",
    en: "“{name}” is no PDF, JPEG or PNG image, nor XML; attach the paper in one of these forms.",
  },
  paperTooLarge: {
    fr: "« {name} » dépasse 10 Mo ; allégez-la avant de la joindre.",
    en: "“{name}” exceeds 10 MB; make it smaller before attaching it.",
  },
});
