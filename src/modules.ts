/**
 * Table of contents and law of dependencies: a module uses lower floors freely, a neighbour of its own
 * floor only where `uses` says so, and any of them only through its `index.ts`.
 */
export const modules: Record<string, { floor: number; uses: string[]; label: string }> = {
  foundation: { floor: 0, uses: [], label: "La porte unique, l’argent, le calendrier, les mots" },
  network: { floor: 1, uses: [], label: "Coopératives, sites, réseaux, réglages" },
  people: { floor: 1, uses: ["network"], label: "Personnes, connexion, rôles" },
  notices: { floor: 1, uses: ["people"], label: "Ce dont chacun est prévenu, et comment" },
  activities: { floor: 2, uses: ["documents"], label: "L’activité de l’entrepreneur, ses membres, sa vie" },
  documents: { floor: 2, uses: [], label: "Pièces, modèles, PDF" },
  ledger: {
    floor: 2,
    uses: ["activities", "documents"],
    label: "Comptes, journaux, écritures, lettrage, états, FEC",
  },
  occupancy: { floor: 2, uses: [], label: "Qui et quoi est pris, et quand" },
  video: { floor: 2, uses: ["documents"], label: "Visios : qui est invité, attend à la porte, est là" },
  dossiers: {
    floor: 3,
    uses: [],
    label: "Dossier de chaque personne, assurances des activités : qui lit quoi, depuis quand",
  },
  contracts: {
    floor: 3,
    uses: ["dossiers"],
    label: "Contrats d’appui, d’entrepreneur salarié, de travail : dates, formalités, fin",
  },
  absences: {
    floor: 3,
    uses: ["contracts"],
    label: "Congés, arrêts, naissances : qui est absent, pourquoi, avec quelle preuve",
  },
  contribution: {
    floor: 3,
    uses: ["contracts"],
    label: "Ce que chaque activité donne aux moyens communs : tarifs datés, lignes expliquées",
  },
  invoicing: {
    floor: 3,
    uses: ["contracts", "contribution", "dossiers"],
    label: "Clients, devis, factures, règlements",
  },
  expenses: {
    floor: 3,
    uses: ["contribution"],
    label: "Notes de frais : dépenses, kilomètres, justificatifs, remboursements",
  },
  purchases: {
    floor: 3,
    uses: ["contribution", "expenses"],
    label: "Achats : fournisseurs, leurs factures, ce qu’on approuve, doit et paie",
  },
  transfers: {
    floor: 3,
    uses: ["contribution"],
    label: "Services entre activités : proposés, acceptés, comptés sans facture",
  },
  places: {
    floor: 3,
    uses: ["contribution"],
    label: "Les lieux : salles, bureaux, véhicules des sites, qui les a, quand, à quel prix",
  },
  payroll: {
    floor: 3,
    uses: ["contracts", "invoicing", "contribution"],
    label: "La paie : ce que chacun peut se verser, propose, ce qu’il met de côté, ce que l’année règle",
  },
  cash: {
    floor: 4,
    uses: [],
    label: "La trésorerie d’une activité : aujourd’hui, tout réglé, dans six mois",
  },
  payrun: { floor: 4, uses: [], label: "La paie du mois : variables, cabinet de paie, bulletins, écritures" },
  closing: {
    floor: 4,
    uses: ["statements"],
    label: "La clôture du mois : ce qui manque et de qui, les étapes, deux états",
  },
  appointments: { floor: 4, uses: [], label: "Rendez-vous : ce qui est proposé, demandé, confirmé, tenu" },
  joining: { floor: 4, uses: [], label: "L’entrée : candidatures, réunions d’information, décisions" },
  journeys: {
    floor: 4,
    uses: ["appointments"],
    label: "Parcours : entretiens, étapes, objectifs, compétences, messages, portefeuille",
  },
  groups: {
    floor: 4,
    uses: ["appointments"],
    label: "Groupes de travail : mandat, membres, rencontres, documents, décisions, fin",
  },
  events: {
    floor: 4,
    uses: ["appointments", "funding", "needs"],
    label: "Événements : places, file d’attente, repas, accueil, feuilles de présence, avis",
  },
  directory: { floor: 4, uses: ["channel"], label: "Annuaire : qui sait quoi, et qui peut le lire" },
  threads: {
    floor: 4,
    uses: ["groups"],
    label: "Discussions : ce qui se dit, lu, suivi, modéré, par courriel",
  },
  help: {
    floor: 4,
    uses: ["directory", "threads"],
    label: "Entraide : ce qu’on demande, ce qu’on offre, qui répond",
  },
  handbook: {
    floor: 4,
    uses: ["groups", "threads"],
    label: "Guide commun : ce qui vaut d’être gardé, qui en répond, quand le relire",
  },
  needs: {
    floor: 4,
    uses: ["groups", "handbook"],
    label: "Besoins : demandés en peu de mots, réunis, et ce qui en sort",
  },
  leaving: {
    floor: 4,
    uses: ["appointments"],
    label: "Le départ : un plan daté, les documents, l’export des clients, ce que devient chacun",
  },
  funding: { floor: 4, uses: ["appointments", "journeys"], label: "Financeurs, conventions, heures, bilans" },
  statements: {
    floor: 4,
    uses: [],
    label: "Relevés : ce que chaque activité, ou plusieurs, a gagné, dépensé, possède et doit ; budgets",
  },
  forum: {
    floor: 4,
    uses: ["events", "funding", "help", "needs"],
    label: "Forum : éditions, propositions d’ateliers, lecture, réponses, programme et ses versions",
  },
  channel: {
    floor: 4,
    uses: [],
    label: "La chaîne : vidéos des ateliers, accords, sous-titres, qui les voit",
  },
  live: {
    floor: 4,
    uses: ["channel", "events"],
    label: "Le direct : la salle d’un événement, ses questions, ses fichiers, son replay",
  },
  publishing: {
    floor: 5,
    uses: [],
    label: "Le site public : pages en blocs, versions, publication prévue, médiathèque",
  },
  figures: { floor: 5, uses: [], label: "Chiffres : les questions posées à ce que la coopérative sait" },
  privacy: { floor: 5, uses: [], label: "Données personnelles : registre, durées, demandes, effacement" },
  demo: { floor: 6, uses: [], label: "Les coopératives inventées de la démonstration" },
};
