import { defineWords } from "../../foundation/words.ts";

/** What the door itself says: when a page is missing, closed, too large, or broken. */
export const words = defineWords("web", {
  search: { fr: "Rechercher", en: "Search" },
  searchFor: {
    fr: "Un client, un numéro, un montant, une activité, une personne",
    en: "A customer, a number, an amount, an activity, a person",
  },
  found: { fr: "{n} {n:résultat|résultats}", en: "{n} {n:result|results}" },
  nothingFound: { fr: "Rien ne correspond à « {text} »", en: "Nothing matches “{text}”" },
  nothingFoundWhy: {
    fr: "Cherchez un client, un numéro de facture ou de devis, un montant comme 1 234,56, une activité ou une personne.",
    en: "Look for a customer, the number of an invoice or a quote, an amount such as 1,234.56, an activity or a person.",
  },
  loading: { fr: "Chargement de la page", en: "Loading the page" },
  missingTitle: { fr: "Cette page n’existe pas", en: "This page does not exist" },
  missingText: {
    fr: "L’adresse est peut-être incomplète, ou ce document a changé de place. Rien n’est perdu.",
    en: "The address may be incomplete, or this document has moved. Nothing is lost.",
  },
  forbiddenTitle: { fr: "Cette page ne vous est pas ouverte", en: "This page is not open to you" },
  forbiddenText: {
    fr:
      "Votre rôle dans cette coopérative ne donne pas accès à cette page. Si vous en avez besoin, " +
      "demandez-le à votre direction ; si vous avez un autre rôle, changez-en en haut de l’écran.",
    en:
      "Your role in this cooperative does not open this page. If you need it, ask your director; if " +
      "you have another role, switch to it at the top of the screen.",
  },
  largeTitle: { fr: "Cet envoi est trop lourd", en: "This is too large to send" },
  largeText: {
    fr:
      "Cette page accepte {most} au plus : rien n’a été enregistré. Revenez en arrière, allégez " +
      "l’envoi, puis recommencez.",
    en: "This page takes {most} at most: nothing was saved. Go back, make it smaller, then send it again.",
  },
  lengthTitle: { fr: "Cet envoi ne dit pas sa taille", en: "This request does not say its size" },
  lengthText: {
    fr: "Le serveur n’accepte que les envois dont la taille est annoncée : rien n’a été enregistré.",
    en: "The server only takes requests that announce their size: nothing was saved.",
  },
  brokenTitle: { fr: "Quelque chose n’a pas marché de notre côté", en: "Something went wrong on our side" },
  brokenText: {
    fr:
      "Ce que vous aviez enregistré est intact et l’opération en cours n’a rien changé à moitié. Vos " +
      "brouillons restent sur cet appareil.",
    en:
      "What you had saved is intact, and the operation under way changed nothing by half. Your drafts " +
      "stay on this device.",
  },
  brokenNext: {
    fr:
      "Réessayez dans un instant. Si cela continue, donnez ce numéro à la personne qui s’occupe " +
      "d’Ensemble chez vous :",
    en: "Try again in a moment. If it goes on, give this number to the person who looks after Ensemble:",
  },
  refusedTitle: { fr: "Cette demande n’a pas abouti", en: "This request did not go through" },
  refusedText: {
    fr: "Rien n’a été changé. Rechargez la page, puis recommencez.",
    en: "Nothing was changed. Reload the page, then try again.",
  },
  elsewhereText: {
    fr: "Cette demande vient d’un autre site : rien n’a été changé. Ouvrez la page dans Ensemble, puis recommencez.",
    en: "This request comes from another site: nothing was changed. Open the page in Ensemble, then try again.",
  },
  awayTitle: { fr: "Ensemble est momentanément indisponible", en: "Ensemble is unavailable for a moment" },
  lineTitle: { fr: "La connexion est coupée", en: "The connection is down" },
  lineText: {
    fr:
      "Le serveur n’a pas répondu. Ce que vous avez saisi reste sur cet appareil ; réessayez quand la " +
      "connexion revient.",
    en:
      "The server did not answer. What you typed stays on this device; try again when the connection " +
      "is back.",
  },
  incident: { fr: "Incident {number}", en: "Incident {number}" },
  tryAgain: { fr: "Réessayer", en: "Try again" },
  backHome: { fr: "Revenir à l’accueil", en: "Back to the home page" },
  plan: { fr: "Plan du site", en: "Site map" },
  planHelp: { fr: "Toutes les pages que votre rôle ouvre.", en: "Every page that your role opens." },
  home: { fr: "Accueil", en: "Home" },
  together: { fr: "Ensemble", en: "Together" },
  unreadThreads: {
    fr: "{n} {n:discussion non lue|discussions non lues}",
    en: "{n} unread {n:thread|threads}",
  },
  thoughtOf: { fr: "Pouvez-vous aider ? {title}", en: "Can you help? {title}" },
  welcome: { fr: "Bonjour {name}", en: "Hello {name}" },
  noRole: { fr: "Sans rôle", en: "No role" },
  noRoleText: {
    fr: "Vous n’avez aujourd’hui de rôle dans aucune coopérative : demandez-le à votre direction.",
    en: "You hold no role in any cooperative today: ask your director.",
  },
  firstRunTitle: { fr: "Créer votre coopérative", en: "Create your cooperative" },
  firstRunText: {
    fr: "Cette installation est vide. Voici ce qu’il faut pour commencer ; tout se complète ensuite.",
    en: "This installation is empty. Here is what is needed to begin; everything can be completed later.",
  },
  firstRunHouse: { fr: "La coopérative", en: "The cooperative" },
  firstRunYou: { fr: "Vous, qui la dirigez", en: "You, its director" },
  firstRunBooks: { fr: "Le premier exercice comptable", en: "The first fiscal year" },
  name: { fr: "Nom", en: "Name" },
  slug: { fr: "Nom court", en: "Short name" },
  slugHelp: {
    fr: "Pour les adresses : lettres sans accent, chiffres et tirets, par exemple la-navette.",
    en: "For addresses: letters, digits and hyphens, like la-navette.",
  },
  form: { fr: "Forme", en: "Legal form" },
  registerTown: { fr: "Ville du registre du commerce", en: "Town of the trade register" },
  capitalFloor: { fr: "Capital minimum, en euros", en: "Least capital, in euros" },
  street: { fr: "Rue", en: "Street" },
  postcode: { fr: "Code postal", en: "Postcode" },
  town: { fr: "Ville", en: "Town" },
  startsOn: { fr: "Début de l’exercice", en: "First day of the fiscal year" },
  endsOn: { fr: "Fin de l’exercice", en: "Last day of the fiscal year" },
  houseEmail: { fr: "Adresse électronique de la coopérative", en: "Email of the cooperative" },
  reach: { fr: "Une question ? Écrivez-nous :", en: "A question? Write to us:" },
  embedHelp: {
    fr: "Copiez cette ligne dans la page de votre site, là où cela doit paraître. Sans cookie, sans mouchard ; ce qui est publié ici y paraît aussitôt.",
    en: "Copy this line into the page of your site, where it shall appear. No cookie, no tracker; what is published here appears there at once.",
  },
  embedLook: { fr: "Voir ce qui paraîtra", en: "See what will appear" },
});
