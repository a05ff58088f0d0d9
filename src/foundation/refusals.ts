import { defineRefusals } from "./refusal.ts";

/** What the gate itself may answer, whatever the operation. */
export const refusals = defineRefusals("foundation", {
  notFound: {
    fr: "Cet élément n’existe pas, ou pas dans cette coopérative.",
    en: "This item does not exist, or not in this cooperative.",
  },
  notAllowed: {
    fr: "Vous ne pouvez pas « {act} » : demandez à une personne qui en a le droit dans la coopérative.",
    en: "You cannot “{act}”: ask someone who may do so in the cooperative.",
  },
  signInFirst: {
    fr: "Pour « {act} », connectez-vous d’abord.",
    en: "To “{act}”, sign in first.",
  },
  badInput: {
    fr: "Vérifiez le champ « {field} » : {reason}",
    en: "Check the field “{field}”: {reason}",
  },
  keyReused: {
    fr: "Cette demande porte la clé d’une autre demande déjà faite ; rechargez la page et recommencez.",
    en: "This request bears the key of another request already made; reload the page and try again.",
  },
  databaseAway: {
    fr: "La base de données ne répond pas. Réessayez dans un instant : la même demande ne sera faite qu’une fois.",
    en: "The database does not answer. Try again in a moment: the same request will be done only once.",
  },
});
