import { defineWords } from "../foundation/words.ts";

/** What the pages of a portfolio say: who needs one and why, groups, hand-overs. */
export const portfolioWords = defineWords("journeys.portfolio", {
  whoNeeds: { fr: "Qui a besoin de vous d’abord", en: "Who needs you first" },
  nobodyNeeds: {
    fr: "Personne n’a de signal aujourd’hui : c’est le moment de prendre des nouvelles.",
    en: "Nobody shows a signal today: a good time to ask for news.",
  },
  wholePortfolio: { fr: "Tout le portefeuille", en: "The whole portfolio" },
  followedCount: {
    fr: "{n} {n:personne accompagnée|personnes accompagnées}",
    en: "{n} {n:person|people} followed",
  },
  needCount: { fr: "{n} avec un signal", en: "{n} with a signal" },
  nobodyFollowed: { fr: "Aucune personne accompagnée", en: "Nobody followed" },
  nobodyFollowedWhy: {
    fr: "Les personnes dont l’activité vous est confiée apparaissent ici, celles qui ont besoin de vous d’abord.",
    en: "The people whose activity is entrusted to you appear here, those who need you first.",
  },
  nothingToSignal: { fr: "Rien à signaler", en: "Nothing to point out" },
  portfolioOf: { fr: "Le portefeuille de", en: "The portfolio of" },
  show: { fr: "Afficher", en: "Show" },
  howRanked: { fr: "Comment la liste est ordonnée", en: "How the list is ordered" },
  rankedBy: {
    fr: "Chaque signal a un poids ; la personne dont la somme est la plus haute vient d’abord. Les seuils sont des réglages de la coopérative.",
    en: "Each signal has a weight; the person with the highest sum comes first. The thresholds are settings of the cooperative.",
  },
  signal: { fr: "Signal", en: "Signal" },
  weight: { fr: "Poids", en: "Weight" },
  threshold: { fr: "Seuil", en: "Threshold" },
  cashRule: {
    fr: "trésorerie de l’activité sous un mois de rémunération : la part fixe du contrat, sinon {amount} ; la paie n’est pas encore tenue ici",
    en: "cash of the activity below one month of pay: the fixed part of the contract, else {amount}; pay is not kept here yet",
  },
  contractRule: { fr: "contrat qui finit dans {n} jours ou moins", en: "contract that ends within {n} days" },
  silenceRule: {
    fr: "ni devis, ni facture, ni message, ni demande de rendez-vous depuis {n} semaines",
    en: "no quote, invoice, message or request to meet for {n} weeks",
  },
  meetingRule: {
    fr: "pas de rendez-vous depuis {n} semaines, et aucun à venir",
    en: "no meeting for {n} weeks, and none to come",
  },
  turnoverRule: {
    fr: "chiffre d’affaires de trois mois pleins en baisse de {n} % sur les trois d’avant",
    en: "turnover of three whole months down {n}% on the three before",
  },
  unpaidRule: { fr: "factures échues et impayées", en: "invoices overdue and unpaid" },
  interviewsRule: {
    fr: "moins de {n} entretiens partagés dans l’année sous CESA, à partir du neuvième mois (décret 2015-1363)",
    en: "fewer than {n} interviews shared in the year under a CESA, after nine months of it (décret 2015-1363)",
  },
  actionsRule: { fr: "actions dont l’échéance est passée", en: "actions whose due date has passed" },
  cashSays: {
    fr: "Trésorerie sous un mois de rémunération ({amount})",
    en: "Cash below one month of pay ({amount})",
  },
  contractSays: { fr: "{contract} finit dans {n} {n:jour|jours}", en: "{contract} ends in {n} {n:day|days}" },
  contractSaysToday: { fr: "{contract} finit aujourd’hui", en: "{contract} ends today" },
  silenceSays: { fr: "Silence depuis {n} {n:semaine|semaines}", en: "Silent for {n} {n:week|weeks}" },
  meetingSays: {
    fr: "Pas de rendez-vous depuis {n} {n:semaine|semaines}",
    en: "No meeting for {n} {n:week|weeks}",
  },
  turnoverSays: {
    fr: "Chiffre d’affaires en baisse de {n} % sur trois mois",
    en: "Turnover down {n}% over three months",
  },
  unpaidSays: {
    fr: "{n} {n:facture impayée|factures impayées}, {amount}",
    en: "{n} unpaid {n:invoice|invoices}, {amount}",
  },
  interviewsSays: {
    fr: "{n} {n:entretien partagé|entretiens partagés}, l’année finit le {by}",
    en: "{n} {n:interview|interviews} shared, the year ends on {by}",
  },
  actionsSays: { fr: "{n} {n:action en retard|actions en retard}", en: "{n} {n:action|actions} overdue" },
  nextMeeting: { fr: "Prochain rendez-vous le {date}", en: "Next meeting on {date}" },
  interviewsBefore: {
    fr: "{n} sur {asked} {asked:entretien|entretiens} avant le {by}",
    en: "{n} of {asked} {asked:interview|interviews} by {by}",
  },
  noStageYet: { fr: "sans étape", en: "no stage" },
  book: { fr: "Prendre rendez-vous", en: "Book" },
  write: { fr: "Écrire", en: "Write" },
  unreadFrom: { fr: "{name} vous a écrit ({n})", en: "{name} wrote to you ({n})" },

  by: { fr: "Regrouper par", en: "Group by" },
  byStage: { fr: "Étape", en: "Stage" },
  byQuarter: { fr: "Trimestre d’entrée", en: "Quarter of entry" },
  byAdviser: { fr: "Accompagnement", en: "Adviser" },
  people: { fr: "Personnes", en: "People" },
  median: { fr: "Chiffre d’affaires médian sur douze mois", en: "Median turnover over twelve months" },
  total: { fr: "Chiffre d’affaires total", en: "Total turnover" },
  cohortsExplained: {
    fr: "Les personnes qui mènent une activité aujourd’hui. La médiane est le chiffre d’affaires de la personne du milieu : la moitié fait plus, la moitié fait moins.",
    en: "The people who run an activity today. The median is the turnover of the person in the middle: half do more, half do less.",
  },
  whoIsIn: { fr: "Voir qui", en: "See who" },

  handAll: {
    fr: "Transmettre tout le portefeuille : {n} activités",
    en: "Hand the whole portfolio over: {n} activities",
  },
  handSome: { fr: "Ou seulement ces activités", en: "Or only these activities" },
  activitiesToHand: { fr: "Activités à transmettre", en: "Activities to hand over" },
  noteOfHandOver: { fr: "Ce qu’il faut savoir", en: "What to know" },
  noteOfHandOverHelp: {
    fr: "Lu par la personne qui prend la suite, la direction et les ressources humaines.",
    en: "Read by whoever takes over, the director and HR.",
  },
  notesToPass: { fr: "Notes privées à transmettre", en: "Private notes to pass on" },
  notesToPassHelp: {
    fr: "Rien n’est coché d’avance : ce que vous ne choisissez pas reste à vous seul.",
    en: "Nothing is ticked beforehand: what you do not choose stays yours alone.",
  },
  handOverIntro: {
    fr: "Les actions ouvertes suivent. Les messages d’avant restent entre les deux qui les ont écrits.",
    en: "Open actions follow. Earlier messages stay between the two who wrote them.",
  },
  handOvers: { fr: "Passations", en: "Hand-overs" },
  noHandOver: { fr: "Aucune passation pour l’instant.", en: "No hand-over yet." },
  fromWhomTo: { fr: "de {from} à {to}", en: "from {from} to {to}" },
  nobody: { fr: "personne", en: "nobody" },
  takenOn: { fr: "depuis le {date}", en: "since {date}" },
  takesOn: { fr: "à partir du {date}", en: "from {date}" },
  handed: { fr: "C’est transmis.", en: "It is handed over." },
});
