import { defineWords } from "../foundation/words.ts";

export const planWords = defineWords("places.plan", {
  plans: { fr: "Forfaits", en: "Plans" },
  keepPlan: { fr: "Proposer un forfait", en: "Offer a plan" },
  subscribe: { fr: "Donner un forfait à une activité", en: "Give an activity a plan" },
  endSubscription: { fr: "Mettre fin au forfait", en: "End the plan" },
  settleMonth: { fr: "Compter le mois aux activités", en: "Charge the month to the activities" },
  balance: { fr: "Ce qu’il reste de mes forfaits", en: "What is left of my plans" },
  plansWhy: {
    fr: "Des heures comprises chaque mois ; au-delà, le prix horaire de chaque lieu. Les activités de la coopérative ne reçoivent pas de facture : le mois passe dans leur compte, une fois.",
    en: "Hours included each month; beyond, the hourly price of each place. Activities of the cooperative receive no invoice: the month goes into their account, once.",
  },
  name: { fr: "Nom du forfait", en: "Name of the plan" },
  monthly: { fr: "Prix du mois", en: "Monthly price" },
  hours: { fr: "Heures comprises par mois", en: "Hours included a month" },
  subscribed: { fr: "Qui a un forfait", en: "Who has a plan" },
  activity: { fr: "Activité", en: "Activity" },
  sinceMonth: { fr: "depuis {month}", en: "since {month}" },
  firstMonth: { fr: "À partir du mois", en: "From the month" },
  untilMonth: { fr: "jusqu’avant {month}", en: "until before {month}" },
  endEffect: {
    fr: "Ce mois-ci est encore compté ; les heures suivantes se paieront au prix horaire.",
    en: "This month still counts; later hours are paid at the hourly price.",
  },
  offered: {
    fr: "{name} : {hours} h comprises, {amount} par mois",
    en: "{name}: {hours} h included, {amount} a month",
  },
  noPlan: { fr: "Aucun forfait pour l’instant.", en: "No plan yet." },
  monthShown: { fr: "Mois", en: "Month" },
  used: { fr: "Heures comprises", en: "Included hours" },
  beyond: { fr: "Au-delà", en: "Beyond" },
  plan: { fr: "Forfait", en: "Plan" },
  owed: { fr: "À compter", en: "To charge" },
  entry: { fr: "Écriture", en: "Entry" },
  seeEntry: { fr: "Voir l’écriture", en: "See the entry" },
  notYet: { fr: "Pas encore compté", en: "Not charged yet" },
  nothingOwed: { fr: "Rien à compter ce mois-là", en: "Nothing to charge that month" },
  nothingOwedWhy: {
    fr: "Aucune activité n’a de forfait ni d’heure payante ce mois-là.",
    en: "No activity has a plan or an hour to pay that month.",
  },
  settled: {
    fr: "C’est compté : {n} {n:activité|activités}.",
    en: "It is charged: {n} {n:activity|activities}.",
  },
  settleEffect: {
    fr: "Chaque activité reçoit une écriture pour {month} ; redemandé, rien n’est compté deux fois.",
    en: "Each activity receives an entry for {month}; asked again, nothing is charged twice.",
  },
  left: {
    fr: "Forfait « {plan} » de {activity} : il reste {left} ce mois-ci. Au-delà, le prix horaire du lieu.",
    en: "Plan “{plan}” of {activity}: {left} left this month. Beyond, the hourly price of the place.",
  },
  hourly: {
    fr: "{amount} l’heure, au-delà de ce que comprend le forfait.",
    en: "{amount} an hour, beyond what the plan includes.",
  },
  agree: { fr: "Réserver pour {amount}", en: "Book for {amount}" },
});
