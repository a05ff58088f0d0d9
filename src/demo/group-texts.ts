/** What the working groups of the demonstration were asked, said and decided. */
export const buying = {
  name: "Achats groupés",
  asked:
    "Trouver ce que nos activités achètent toutes (emballages, assurances, téléphonie, carburant) et qui coûterait moins cher acheté ensemble.",
  deliverable: "Une liste de trois fournisseurs au plus, avec les prix obtenus et comment y commander.",
};
export const buyingMinutes = [
  "Nous avons mis en commun les factures de douze activités. Trois postes reviennent partout : emballages, téléphonie, assurance des véhicules.\n\nNadia a déjà un tarif d’emballages à partir de dix cartons. Paul connaît un courtier qui assure des flottes.\n\nOn commence par les emballages, parce que tout le monde en achète.",
  "Deux devis d’emballages comparés : Cartons de l’Adour est moins cher de 18 % à partir de vingt cartons, livrés à Tarnos.\n\nLe courtier demande la liste des véhicules : elle sera faite avec ceux de « Mes véhicules », chacun décidant d’y être ou non.",
] as const;
export const buyingDecisions = [
  {
    title: "Nous commençons par les emballages",
    text: "La téléphonie et l’assurance des véhicules viennent ensuite.",
    manner: "consent",
  },
  {
    title: "La commande d’emballages part le premier lundi du mois",
    text: "Chacun note ce qu’il lui faut avant le vendredi.",
    manner: "vote",
  },
  {
    title: "La commande d’emballages part le deuxième lundi du mois",
    text: "Le premier lundi tombe trop souvent un jour férié.",
    manner: "consent",
  },
] as const;

export const fair = {
  name: "Salon des métiers de mars",
  asked:
    "Dire s’il faut un stand commun au salon des métiers, à combien, avec quelles activités et pour quel prix.",
  deliverable: "Une proposition chiffrée pour le conseil de février.",
};
export const fairAgenda = "Qui veut venir\nCe qu’un stand coûte\nQui demande les devis";

export const welcome = {
  name: "Accueil des nouveaux membres",
  asked:
    "Proposer comment chaque personne qui arrive rencontre les autres dans ses trois premiers mois, sans alourdir le travail de l’équipe.",
  deliverable: "Un parcours d’accueil d’une page, essayé avec cinq personnes.",
  prolonged: "Les cinq personnes de l’essai arrivent en deux fois.",
  minutes:
    "Chaque personne de l’essai a déjeuné avec son parrain ou sa marraine et est venue à un atelier. Toutes disent qu’un seul contact nommé vaut mieux qu’une liste de noms.",
  report:
    "Cinq personnes ont essayé l’accueil de mars à août. Quatre ont rencontré au moins six membres, contre deux en moyenne avant.\n\nNous proposons de le garder ainsi : une marraine ou un parrain d’un autre métier, choisi dans la première semaine ; un déjeuner le premier mois, pris sur le budget des rencontres ; un atelier au choix avant le troisième mois.\n\nCela demande à l’équipe vingt minutes par arrivée. La page à remettre est dans nos documents, ouverte à toute la coopérative.",
};
