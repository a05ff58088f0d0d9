import { defineRefusals } from "../foundation/refusal.ts";

export const refusals = defineRefusals("expenses", {
  unknownCategory: {
    fr: "Cette catégorie n’est pas, ou plus, proposée : choisissez-en une autre.",
    en: "This category is not offered, or no longer: choose another one.",
  },
  notSpentYet: {
    fr: "Le {date} est à venir : une dépense se note une fois faite.",
    en: "{date} is still to come: an expense is noted once it is made.",
  },
  nothingSpent: {
    fr: "Écrivez un montant au-dessus de zéro.",
    en: "Write an amount above zero.",
  },
  tooMuchVat: {
    fr: "La TVA dépasse ce qu’aucun taux ne donne : vérifiez-la, ou le montant TTC.",
    en: "The VAT is more than any rate gives: check it, or the amount with VAT.",
  },
  tripTooLong: {
    fr: "Personne ne roule plus de {km} km en un jour : vérifiez la distance, ou notez un trajet par jour.",
    en: "Nobody drives more than {km} km in a day: check the distance, or note one trip a day.",
  },
  unknownVehicle: {
    fr: "Ce véhicule n’est pas, ou plus, l’un des vôtres : choisissez-en un autre, ou ajoutez-le.",
    en: "This vehicle is not one of yours, or no longer: choose another one, or add it.",
  },
  awayAfter: {
    fr: "Le déplacement commence au plus tard le jour de la dépense.",
    en: "The time away begins at the latest on the day of the expense.",
  },
  paidByScale: {
    fr: "« {vehicle} » est payé au kilomètre, ce qui comprend carburant, entretien et assurance : notez le trajet, ou dites dans « Mes véhicules » qu’il est payé aux frais réels.",
    en: "“{vehicle}” is paid by the kilometre, which includes fuel, upkeep and insurance: note the trip, or say in “My vehicles” that it is paid at real cost.",
  },
  paidByCosts: {
    fr: "« {vehicle} » est payé aux frais réels : notez le carburant et l’entretien, pas les kilomètres.",
    en: "“{vehicle}” is paid at real cost: note fuel and upkeep, not kilometres.",
  },
  categoryMissing: {
    fr: "Pour envoyer cette dépense, choisissez d’abord sa catégorie.",
    en: "To send this expense, first choose its category.",
  },
  dayMissing: {
    fr: "Pour envoyer « {name} », dites quel jour.",
    en: "To send “{name}”, say on which day.",
  },
  vehicleMissing: {
    fr: "Pour envoyer « {name} », dites avec quel véhicule.",
    en: "To send “{name}”, say with which vehicle.",
  },
  unitsMissing: {
    fr: "Pour envoyer « {name} », dites combien de repas ou de nuits.",
    en: "To send “{name}”, say how many meals or nights.",
  },
  awaySinceMissing: {
    fr: "Pour envoyer « {name} », dites depuis quel jour dure ce déplacement : le forfait baisse après trois mois.",
    en: "To send “{name}”, say since which day you are away: the allowance falls after three months.",
  },
  kmMissing: {
    fr: "Pour envoyer « {name} », dites combien de kilomètres.",
    en: "To send “{name}”, say how many kilometres.",
  },
  placesMissing: {
    fr: "Pour envoyer « {name} », dites d’où à où : l’URSSAF le demande.",
    en: "To send “{name}”, say from where to where: the URSSAF asks for it.",
  },
  purposeMissing: {
    fr: "Pour envoyer ce trajet, dites pour quoi : un client, un salon…",
    en: "To send this trip, say what for: a customer, a fair…",
  },
  amountMissing: {
    fr: "Pour envoyer « {name} », écrivez le montant payé.",
    en: "To send “{name}”, write the amount paid.",
  },
  beneficiaryMissing: {
    fr: "Pour envoyer « {name} », dites à qui : la TVA d’un cadeau dépend de ce que cette personne a reçu dans l’année.",
    en: "To send “{name}”, say to whom: the VAT of a gift depends on what this person received in the year.",
  },
  paperMissing: {
    fr: "Pour envoyer « {name} », joignez le justificatif, ou dites pourquoi il manque.",
    en: "To send “{name}”, attach the receipt, or say why there is none.",
  },
  held: {
    fr: "Cette dépense est dans la note {number} : reprenez d’abord la note pour la changer.",
    en: "This expense is in report {number}: take the report back first to change it.",
  },
  onceSent: {
    fr: "Cette dépense a déjà été envoyée une fois : elle reste pour mémoire. Corrigez-la et renvoyez-la, ou laissez-la.",
    en: "This expense was sent once: it stays on record. Correct and send it again, or leave it.",
  },
  notYourActivity: {
    fr: "Choisissez une activité dans laquelle cette personne travaille.",
    en: "Choose an activity in which this person works.",
  },
  nothingToSend: {
    fr: "Cochez au moins une dépense à envoyer.",
    en: "Tick at least one expense to send.",
  },
  severalActivities: {
    fr: "Une note ne porte que sur une activité : envoyez une note par activité.",
    en: "A report is of one activity only: send one report for each activity.",
  },
  maybeTwice: {
    fr: "« {name} » ressemble à une dépense déjà comptée ({other}) : si ce n’est pas la même, ouvrez-la et cochez « Ce n’est pas un doublon ».",
    en: "“{name}” looks like an expense already counted ({other}): if it is another one, open it and tick “It is not the same one”.",
  },
  notWaiting: {
    fr: "La note {number} n’attend plus de réponse : rechargez la page pour voir où elle en est.",
    en: "Report {number} no longer waits for an answer: reload the page to see where it stands.",
  },
  ownReport: {
    fr: "Personne ne valide sa propre note : demandez à une autre personne de l’équipe.",
    en: "Nobody validates their own report: ask somebody else of the team.",
  },
  lineNotThere: {
    fr: "Cette dépense n’est pas, ou plus, dans la note.",
    en: "This expense is not in the report, or no longer.",
  },
  answeredAlready: {
    fr: "Cette question a déjà sa réponse.",
    en: "This question already has its answer.",
  },
  notValidated: {
    fr: "Pour rembourser la note {number}, validez-la d’abord.",
    en: "To pay report {number} back, validate it first.",
  },
  nothingLeft: {
    fr: "Il ne reste rien à rembourser sur la note {number}.",
    en: "There is nothing left to pay back on report {number}.",
  },
  moreThanLeft: {
    fr: "Il ne reste que {left} à rembourser : écrivez ce montant au plus.",
    en: "Only {left} are left to pay back: write that amount at most.",
  },
  settledBefore: {
    fr: "La note a été validée le {date} : le remboursement ne peut pas être d’avant.",
    en: "The report was validated on {date}: it cannot be paid back before.",
  },
  reversedAlready: {
    fr: "Ce remboursement est déjà annulé, depuis le {date}.",
    en: "This repayment is already reversed, since {date}.",
  },
  reversedBefore: {
    fr: "Le remboursement est du {date} : il ne peut pas être annulé avant.",
    en: "The repayment is of {date}: it cannot be reversed before.",
  },
  cardMissing: {
    fr: "Pour être payé au kilomètre, joignez la carte grise : ses chevaux fiscaux sont en case P.6.",
    en: "To be paid by the kilometre, attach the registration card: its fiscal power is in field P.6.",
  },
  vehicleRetired: {
    fr: "Ce véhicule n’est plus utilisé depuis le {date}.",
    en: "This vehicle has not been in use since {date}.",
  },
  driven: {
    fr: "Des trajets de ce véhicule sont déjà comptés cette année : sa puissance et sa sorte ne changent plus. Retirez-le et ajoutez l’autre.",
    en: "Trips of this vehicle are already counted this year: its power and kind no longer change. Retire it and add the other one.",
  },
  noChargeAccount: {
    fr: "Le compte {account} n’est pas un compte de charges du plan comptable : choisissez un compte de la classe 6.",
    en: "Account {account} is no charge account of the chart: choose an account of class 6.",
  },
});
