/** What the events of the demonstration are about. */
export const lunches = {
  title: "Déjeuner de travail",
  about:
    "On mange ensemble et l’on parle d’une question que l’un de nous a posée. Chacun apporte quelque chose.",
};

export const workshops = [
  {
    title: "Fixer ses prix sans trembler",
    about:
      "On repart avec le prix d’une heure, d’un produit et d’un devis, calculés sur ses propres chiffres.",
    seats: 4,
  },
  {
    title: "Ses photos de produits au téléphone",
    about: "Lumière, fond, cadrage : on photographie ce que chacun a apporté.",
    seats: 10,
  },
] as const;

export const open = {
  title: "Découvrir la coopérative d’activité",
  about:
    "Une heure pour comprendre comment on entreprend en étant salarié, avec deux entrepreneurs qui racontent.",
};

export const training = {
  title: "Gérer sa trésorerie",
  about: "Une journée : lire ses chiffres, prévoir trois mois, décider. Émargement par demi-journée.",
};
