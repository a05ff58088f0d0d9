import { defineWords } from "../foundation/words.ts";

/** What each step asks, whose turn it is, and what it changes. */
export const stepWords = defineWords("leaving.step", {
  "exit-interview": { fr: "Entretien de sortie", en: "Exit interview" },
  "end-contract": { fr: "Fin du contrat enregistrée", en: "End of the contract recorded" },
  "hand-over": { fr: "Passation des activités suivies", en: "Activities followed handed over" },
  bookings: { fr: "Rendez-vous et visios après le départ", en: "Appointments and video meetings afterwards" },
  "work-certificate": { fr: "Certificat de travail", en: "Certificate of employment" },
  "final-settlement": { fr: "Reçu pour solde de tout compte", en: "Receipt for the final settlement" },
  "unemployment-certificate": { fr: "Attestation France Travail", en: "France Travail certificate" },
  "cover-portability": { fr: "Portabilité santé et prévoyance", en: "Health and life cover kept" },
  "cover-insurer": { fr: "Organisme d’assurance informé", en: "Insurer informed" },
  "cape-certificate": { fr: "Attestation de fin d’appui", en: "Certificate of the end of support" },
  "cape-affiliation-end": { fr: "Fin de l’affiliation déclarée", en: "End of the affiliation declared" },
  association: { fr: "Parts sociales et sociétariat", en: "Shares and membership" },
  belongings: { fr: "Clés, badge et matériel rendus", en: "Keys, badge and equipment returned" },
  access: { fr: "Fin des rôles et de la connexion", en: "End of roles and of signing in" },
  sharing: { fr: "Convention de partage à refaire", en: "Sharing agreement to be made anew" },
  "unpaid-invoices": { fr: "Factures impayées à suivre", en: "Unpaid invoices to be followed" },
  export: { fr: "Clients, devis et factures remis", en: "Customers, quotes and invoices given" },
  "activity-account": { fr: "Compte final de l’activité", en: "Final account of the activity" },
  "close-activity": { fr: "Activité close", en: "Activity closed" },

  "why-exit-interview": {
    fr: "Faire le point sur le parcours, et dire ce qui vient ensuite.",
    en: "Look back on the journey, and say what comes next.",
  },
  "why-end-contract": {
    fr: "Le dernier jour et le motif s’enregistrent sur le contrat.",
    en: "The last day and the reason are recorded on the contract.",
  },
  "why-hand-over": {
    fr: "Chaque activité suivie doit avoir un autre accompagnateur.",
    en: "Each activity followed must have another adviser.",
  },
  "why-bookings": {
    fr: "Annulés d’un geste, avec les agendas de chacun ; ou gardés, si vous le dites.",
    en: "Cancelled in one act, with everybody’s calendars; or kept, if you say so.",
  },
  "why-work-certificate": {
    fr: "Remis au dernier jour, quel que soit le motif.",
    en: "Given on the last day, whatever the reason.",
  },
  "why-final-settlement": {
    fr: "L’inventaire des sommes versées, dont la personne donne reçu.",
    en: "The list of the amounts paid, of which the person gives a receipt.",
  },
  "why-unemployment-certificate": {
    fr: "Elle vient de la déclaration sociale (DSN) : joignez ici le fichier reçu.",
    en: "It comes from the social declaration (DSN): attach here the file you received.",
  },
  "why-cover-portability": {
    fr: "La note dit jusqu’à quand la couverture est gardée sans payer, et à quelle condition.",
    en: "The note says until when the cover is kept free of charge, and on which condition.",
  },
  "why-cover-insurer": {
    fr: "La cessation du contrat est signalée à l’organisme de santé et de prévoyance.",
    en: "The end of the contract is told to the insurer of health and life cover.",
  },
  "why-cape-certificate": {
    fr: "Un CAPE n’est pas un contrat de travail : cette attestation en tient lieu.",
    en: "A CAPE is no contract of employment: this certificate stands instead.",
  },
  "why-cape-affiliation-end": {
    fr: "La fin de l’appui est déclarée à l’Urssaf.",
    en: "The end of the support is declared to Urssaf.",
  },
  "why-association": {
    fr: "La rupture du contrat met fin au sociétariat, sauf retraite, invalidité ou licenciement économique ; dans une SCIC, les statuts décident. La fin se dit sur le contrat ; les parts sont alors à rembourser.",
    en: "The end of the contract ends membership, except for retirement, disability or redundancy; in a SCIC the statutes decide. The end is said on the contract; the shares are then to be repaid.",
  },
  "why-belongings": {
    fr: "Ce que la coopérative avait confié.",
    en: "What the cooperative had lent.",
  },
  "why-access": {
    fr: "La personne quitte ses activités au dernier jour, et garde la connexion jusqu’au jour choisi.",
    en: "The person leaves their activities on the last day, and signs in until the day chosen.",
  },
  "why-sharing": {
    fr: "L’activité continue avec les autres : le partage de la rémunération est à redire.",
    en: "The activity goes on with the others: how pay is shared must be said again.",
  },
  "why-unpaid-invoices": {
    fr: "Elles restent des créances de la coopérative ; la part variable est régularisée à l’encaissement ou à la clôture.",
    en: "They stay receivables of the cooperative; the variable part is adjusted when they are paid or at closing.",
  },
  "why-export": {
    fr: "Le droit sur la clientèle est écrit au contrat : tout part dans un seul dossier.",
    en: "The right to the customers is written in the contract: everything leaves in one folder.",
  },
  "why-activity-account": {
    fr: "Arrêté au dernier jour, depuis les livres, et gardé.",
    en: "Drawn up on the last day, from the books, and kept.",
  },
  "why-close-activity": {
    fr: "Ses comptes restent lisibles, et ses factures peuvent encore être encaissées.",
    en: "Its accounts can still be read, and its invoices can still be paid.",
  },

  hr: { fr: "RH", en: "HR" },
  director: { fr: "Direction", en: "Director" },
  adviser: { fr: "Accompagnement", en: "Adviser" },
  accountant: { fr: "Comptabilité", en: "Accountant" },
  person: { fr: "La personne", en: "The person" },
  you: { fr: "Vous", en: "You" },
});
