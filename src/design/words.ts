import { defineWords } from "../foundation/words.ts";

/** What the components themselves say; the pages bring their own words. */
export const words = defineWords("design", {
  skipToContent: { fr: "Aller au contenu", en: "Skip to content" },
  homeOf: { fr: "Accueil de {name}", en: "Home of {name}" },
  mainMenu: { fr: "Menu principal", en: "Main menu" },
  switchCooperative: { fr: "Changer de coopérative : {name}", en: "Switch cooperative: {name}" },
  switchRole: { fr: "Changer de rôle : {name}", en: "Switch role: {name}" },
  search: { fr: "Rechercher", en: "Search" },
  searchHint: {
    fr: "Une page, une personne, un client, un numéro, un montant",
    en: "A page, a person, a customer, a number, an amount",
  },
  searching: { fr: "Recherche…", en: "Searching…" },
  searchNothing: { fr: "Rien trouvé pour « {text} ».", en: "Nothing found for “{text}”." },
  searchFailed: {
    fr: "La recherche ne répond pas ; les commandes restent disponibles.",
    en: "The search does not answer; the commands still do.",
  },
  searchCount: { fr: "{n} {n:résultat|résultats}", en: "{n} {n:result|results}" },
  lookForSomebody: { fr: "Chercher un nom", en: "Look for a name" },
  chosenPeople: { fr: "{n} {n:personne choisie|personnes choisies}", en: "{n} {n:person|people} chosen" },
  nobodySo: { fr: "Personne ne s’appelle « {text} » ici.", en: "Nobody here is called “{text}”." },
  close: { fr: "Fermer", en: "Close" },
  notifications: { fr: "{n} {n:notification|notifications}", en: "{n} {n:notification|notifications}" },
  help: { fr: "Aide", en: "Help" },
  account: { fr: "Mon compte : {name}", en: "My account: {name}" },
  sortBy: { fr: "Trier par {column}", en: "Sort by {column}" },
  columns: { fr: "Colonnes", en: "Columns" },
  columnsShown: { fr: "Colonnes affichées", en: "Columns shown" },
  savedLists: { fr: "Filtres gardés", en: "Filters kept" },
  keepFilters: { fr: "Garder ces filtres", en: "Keep these filters" },
  filtersName: { fr: "Sous quel nom ?", en: "Under which name?" },
  keep: { fr: "Garder", en: "Keep" },
  forgetList: { fr: "Oublier « {name} »", en: "Forget “{name}”" },
  filter: { fr: "Filtrer", en: "Filter" },
  clearFilters: { fr: "Tout afficher", en: "Show all" },
  filters: { fr: "Filtres : {caption}", en: "Filters: {caption}" },
  exportAs: { fr: "Exporter en {format}", en: "Export as {format}" },
  selectLine: { fr: "Sélectionner {name}", en: "Select {name}" },
  selectAll: { fr: "Sélectionner toutes les lignes de cette page", en: "Select all lines of this page" },
  selected: {
    fr: "{n} {n:ligne sélectionnée|lignes sélectionnées}",
    en: "{n} {n:line selected|lines selected}",
  },
  noneSelected: {
    fr: "Cochez des lignes pour agir sur plusieurs à la fois.",
    en: "Tick lines to act on several at once.",
  },
  total: { fr: "Total : {n} {n:ligne|lignes}", en: "Total: {n} {n:line|lines}" },
  pages: { fr: "Pages : {caption}", en: "Pages: {caption}" },
  pageOf: { fr: "{from} à {to} sur {total}", en: "{from} to {to} of {total}" },
  previous: { fr: "Précédente", en: "Previous" },
  next: { fr: "Suivante", en: "Next" },
  problem: {
    fr: "{n} {n:point à corriger|points à corriger} avant d’enregistrer",
    en: "{n} {n:thing|things} to correct before saving",
  },
  optional: { fr: "facultatif", en: "optional" },
  addLine: { fr: "Ajouter une ligne", en: "Add a line" },
  removeLine: { fr: "Retirer la ligne {n}", en: "Remove line {n}" },
  lineRemoved: { fr: "Ligne {n} retirée.", en: "Line {n} removed." },
  putBack: { fr: "Remettre", en: "Put it back" },
  cell: { fr: "{column}, ligne {n}", en: "{column}, line {n}" },
  cellsUnknown: {
    fr: "Non reconnu : {list} ; vérifiez ces lignes.",
    en: "Not recognised: {list}; check these lines.",
  },
  linesPasted: { fr: "{n} {n:ligne collée|lignes collées}.", en: "{n} {n:line pasted|lines pasted}." },
  linesHelp: {
    fr:
      "Entrée descend d’une ligne, Tab passe à la case suivante, les flèches déplacent ; d’une dernière " +
      "ligne vide, Tab sort du tableau. Vous pouvez coller plusieurs lignes d’un tableur.",
    en:
      "Enter goes down a line, Tab to the next cell, arrows move; from a last line that is blank, Tab " +
      "leaves the table. You can paste several lines from a spreadsheet.",
  },
  draftHere: { fr: "Brouillon gardé sur cet appareil à {time}", en: "Draft kept on this device at {time}" },
  draftSaved: { fr: "Brouillon enregistré à {time}", en: "Draft saved at {time}" },
  draftOffline: {
    fr: "Connexion coupée : brouillon gardé sur cet appareil à {time}, il sera envoyé dès que possible",
    en: "The connection is down: draft kept on this device at {time}, it will be sent as soon as possible",
  },
  draftFound: {
    fr: "Nous avons repris votre brouillon du {date} à {time}.",
    en: "We brought back your draft of {date} at {time}.",
  },
  draftForget: { fr: "Repartir de la version enregistrée", en: "Go back to the saved version" },
  cancel: { fr: "Ne rien changer", en: "Change nothing" },
  chartLoading: { fr: "Dessin du graphique", en: "Drawing the chart" },
  story: { fr: "Ce qui s’est passé", en: "What happened" },
  emptyAmount: { fr: "Entrez un montant, par exemple 1 234,56.", en: "Enter an amount, such as 1,234.56." },
  unreadableAmount: {
    fr: "Ce montant n’a pas pu être lu : écrivez-le comme 1 234,56.",
    en: "This amount could not be read: write it like 1,234.56.",
  },
  ambiguousAmount: {
    fr: "Ce montant peut se lire de deux façons : écrivez 1234 pour mille deux cent trente-quatre, ou 1,23.",
    en:
      "This amount can be read in two ways: write 1234 for one thousand two hundred and thirty-four, " +
      "or 1.23.",
  },
  preciseAmount: {
    fr: "Un montant a deux chiffres après la virgule au plus.",
    en: "An amount has two digits after the point at most.",
  },
  largeAmount: {
    fr: "Ce montant dépasse ce qu’une coopérative peut compter : vérifiez les chiffres.",
    en: "This amount is more than a cooperative can count: check the digits.",
  },
  colourGood: {
    fr: "Se lit bien sur le papier : contraste de {ratio} pour 1.",
    en: "Reads well on paper: contrast of {ratio} to 1.",
  },
  colourBad: {
    fr: "Trop claire pour se lire : contraste de {ratio} pour 1, il en faut 4,5.",
    en: "Too light to be read: contrast of {ratio} to 1, 4.5 is needed.",
  },
  takeProposal: {
    fr: "Prendre {proposal}, sa voisine lisible",
    en: "Take {proposal}, its readable neighbour",
  },
  readAs: {
    fr: "Vous lisez cette page comme {name} la lit : « vous » y désigne {name}.",
    en: "You read this page as {name} reads it: “you” stands for {name}.",
  },
  siteParts: { fr: "Les rubriques du site", en: "The parts of the site" },
  crumbs: { fr: "Où vous êtes", en: "Where you are" },
  inParis: { fr: ", heure de Paris", en: ", Paris time" },
});
