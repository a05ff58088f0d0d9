import { defineWords } from "../foundation/words.ts";

/** Data protection, for the person whose data it is, and for whoever comes by a public page. */
export const ownWords = defineWords("privacy.own", {
  myData: { fr: "Mes données", en: "My data" },
  seeMyData: { fr: "Voir ce que je peux faire de mes données", en: "See what I may do with my data" },
  seeInformation: { fr: "Lire l’information sur les données", en: "Read the information on data" },
  intro: {
    fr: "Elles sont à vous : emportez-les, demandez qu’on les corrige ou les efface, voyez qui les a consultées.",
    en: "They are yours: take them away, ask for them to be corrected or erased, see who looked at them.",
  },
  take: { fr: "Emporter toutes mes données", en: "Take all my data away" },
  takeWhy: {
    fr: "Un seul fichier : une page à lire, vos données dans un format que tout programme lit (JSON), vos papiers, les comptes de votre activité.",
    en: "One file: a page to read, your data in a format that any program reads (JSON), your papers, the accounts of your activity.",
  },
  takeNot: {
    fr: "N’y sont pas : les notes de travail de qui vous accompagne (demandez-y accès ci-dessous), les mots de passe et secrets, ce qui concerne d’autres personnes.",
    en: "Not in it: the working notes of whoever supports you (ask for access below), passwords and secrets, what concerns other people.",
  },
  takeNow: { fr: "Préparer le fichier", en: "Prepare the file" },
  ask: { fr: "Faire une demande", en: "Ask something" },
  askWhy: {
    fr: "Une réponse vous est due en un mois. Si c’est complexe, deux mois de plus, et l’on vous dit pourquoi.",
    en: "An answer is due within a month. If it is complex, two months more, and you are told why.",
  },
  what: { fr: "Votre demande", en: "Your request" },
  access: { fr: "Savoir ce qui est dit de moi", en: "Know what is said of me" },
  erasure: { fr: "Effacer mes données", en: "Erase my data" },
  rectification: { fr: "Corriger mes données", en: "Correct my data" },
  objection: { fr: "M’opposer à un usage", en: "Object to a use" },
  restriction: { fr: "Limiter un usage", en: "Restrict a use" },
  details: { fr: "Précisions", en: "Details" },
  detailsHelp: { fr: "Ce qu’il faut savoir pour vous répondre.", en: "What one must know to answer you." },
  sent: {
    fr: "Votre demande est envoyée. La réponse viendra ici et par courriel.",
    en: "Your request is sent. The answer will come here and by mail.",
  },
  mine: { fr: "Mes demandes", en: "My requests" },
  noRequest: { fr: "Vous n’avez rien demandé.", en: "You asked nothing." },
  waits: { fr: "réponse au plus tard le {date}", en: "answer by {date} at the latest" },
  done: { fr: "faite le {date}", en: "done on {date}" },
  partly: { fr: "faite en partie le {date}", en: "done in part on {date}" },
  refused: { fr: "refusée le {date}", en: "refused on {date}" },
  whoLooked: { fr: "Qui a consulté mon dossier", en: "Who opened my file" },
  whoLookedWhy: {
    fr: "Chaque personne qui ouvre votre dossier laisse une ligne, gardée un an.",
    en: "Whoever opens your file leaves a line, kept for a year.",
  },
  nobody: { fr: "Personne ne l’a ouvert.", en: "Nobody opened it." },
  information: {
    fr: "Ce que la coopérative fait de vos données",
    en: "What the cooperative does with your data",
  },
  readInformation: {
    fr: "Lire ce que la coopérative fait de vos données",
    en: "Read what the cooperative does with your data",
  },
  informationWhy: {
    fr: "Nous vous devons cette information (RGPD, articles 13 et 14). Elle est écrite à partir du registre de nos traitements.",
    en: "We owe you this information (GDPR, articles 13 and 14). It is written from the register of our processing.",
  },
  rights: { fr: "Vos droits", en: "Your rights" },
  rightsText: {
    fr: "Vous pouvez demander à voir vos données, à les emporter, à les corriger, à les effacer, à en limiter l’usage ou vous y opposer, et retirer un consentement à tout moment. Faites-le depuis votre compte ou en nous écrivant. Vous pouvez aussi saisir la CNIL : www.cnil.fr.",
    en: "You may ask to see your data, take it away, have it corrected, erased, its use restricted, object to it, and withdraw a consent at any time. Do so from your account or write to us. You may also turn to the CNIL: www.cnil.fr.",
  },
  noDecision: {
    fr: "Aucune décision n’est prise sur vous par un calcul seul. Rien n’est vendu, rien n’est donné pour de la publicité.",
    en: "No decision about you is taken by a computation alone. Nothing is sold, nothing is given for advertising.",
  },
  who: { fr: "Qui en répond", en: "Who answers for it" },
  you: { fr: "vous", en: "you" },
  house: { fr: "la coopérative", en: "the cooperative" },
  copyOf: { fr: "Les données de {name}, le {date}", en: "The data of {name}, on {date}" },
  copyHow: {
    fr: "Le dossier « donnees » contient tout ce qui suit dans un format que tout programme lit (JSON) ; « papiers », vos documents et papiers signés ; « activites », les comptes, factures, devis et clients de vos activités. Cette page montre au plus cent lignes de chaque tableau.",
    en: "The folder “donnees” holds all that follows in a format that any program reads (JSON); “papiers” your documents and signed papers; “activites” the accounts, invoices, quotes and customers of your activities. This page shows at most a hundred lines of each table.",
  },
  notIn: { fr: "Ce qui n’y est pas, et pourquoi", en: "What is not in it, and why" },
  noSecrets: {
    fr: "Les mots de passe, clés et codes, même hachés : ils ne servent qu’à vous protéger. Ce qui concerne d’autres personnes : « la coopérative » remplace leur nom.",
    en: "Passwords, keys and codes, even hashed: they only protect you. What concerns other people: “the cooperative” stands for their name.",
  },
  notForOthers: {
    fr: "Les messages échangés avec qui vous accompagne et vos filtres gardés : eux deux seuls les lisent, prenez-les depuis votre compte.",
    en: "Messages with whoever supports you, and your kept filters: nobody else reads them, take them from your account.",
  },
  write: { fr: "Écrivez à {contact}.", en: "Write to {contact}." },
  handlers: { fr: "Qui les traite pour nous", en: "Who handles them for us" },
});
