/** What the members of the demonstration know, say, ask and keep. */
export const asks = [
  "Relire un devis ou une proposition, une heure par semaine.",
  "Un avis sur un site ou une carte de visite.",
  "Comment j’ai fixé mes prix la première année.",
  "Prêter un utilitaire le vendredi.",
] as const;
export const extraSkills = [
  ["Photographie", "Réseaux sociaux"],
  ["Comptabilité simple", "Tableurs"],
  ["Développement web", "Référencement"],
  ["Imprimerie", "Mise en page"],
  ["Rédaction", "Relecture"],
  ["Négociation", "Achats"],
  ["Menuiserie", "Lecture de plans"],
  ["Animation d’ateliers", "Prise de parole"],
] as const;
export const sectors = [
  "Artisanat",
  "Numérique",
  "Services aux entreprises",
  "Culture",
  "Alimentation",
] as const;
export const languages = ["français", "français, basque", "français, espagnol", "français, anglais"] as const;

export const printer = {
  title: "Un imprimeur sérieux autour de Bayonne ?",
  items: [
    "Bonjour à tous. Mes cartes et mes dépliants partent **avant le salon** : qui connaît un imprimeur qui tient ses délais, entre Bayonne et Dax ?",
    "L’imprimerie de l’Adour, à Tarnos. Trois commandes en deux ans, jamais un jour de retard.\n\n| Quantité | Cartes | Dépliants |\n|---|---|---|\n| 250 | 38 € | 95 € |\n| 500 | 52 € | 140 € |",
    "Je confirme. Demandez le papier recyclé, il est au même prix.\n\n> jamais un jour de retard\n\nUne fois deux, pour être juste, et ils avaient prévenu.",
    "Merci ! J’ai le devis, je vous dis à la livraison.",
  ],
} as const;

export const lateCustomer = {
  title: "Un client qui ne paie pas : comment faites-vous ?",
  items: [
    "Une facture de 1 400 € traîne depuis deux mois. Je relance par courriel, sans réponse. Que faites-vous, avant de faire appel à quelqu’un ?",
    "1. Un appel, jamais un courriel : la moitié se règle là.\n2. Une lettre recommandée, avec la date et le montant.\n3. La coopérative peut ensuite faire une injonction de payer.\n\nL’important est de garder la trace de chaque étape.",
    "Et un acompte de 30 % à la commande, depuis : je n’ai plus d’impayé.",
  ],
} as const;

export const latePage = {
  title: "Un client ne paie pas : les étapes",
  text: "## Avant\n\nDemandez un acompte de 30 % à la commande, et faites signer le devis.\n\n## Quand la date est passée\n\n1. **Appelez.** La moitié des retards se règle au téléphone.\n2. **Lettre recommandée**, avec la date, le numéro de facture et le montant.\n3. **Dites-le à votre accompagnatrice** : la coopérative peut demander une injonction de payer.\n\nGardez la trace de chaque étape dans le suivi de la facture.",
} as const;

export const pricePage = {
  title: "Choisir un imprimeur",
  text: "Demandez **trois devis** pour la même quantité et le même papier. Vérifiez le délai écrit sur le devis, et qui paie l’épreuve.\n\n| Ce qui change le prix | De combien |\n|---|---|\n| Le papier recyclé | rien, le plus souvent |\n| Moins de 250 exemplaires | le double à l’unité |",
} as const;

export const van = {
  title: "Covoiturage pour le salon de Bordeaux, le premier samedi du mois",
  items: [
    "J’ai trois places dans le fourgon depuis Tarnos, départ à 6 h 30. Qui vient ?",
    "Moi, avec deux cartons.",
  ],
} as const;

export const groupTalk = {
  title: "Les emballages : vingt ou trente cartons ?",
  items: [
    "Le tarif baisse encore à trente cartons, mais il faut les stocker. Qui a de la place ?",
    "J’ai un garage sec à Ascain, pour un mois, pas plus.",
  ],
} as const;

export const needs = [
  {
    title: "Relire mon premier appel d’offres",
    text: "C’est une mairie, vingt pages. Je voudrais un regard sur le mémoire technique avant de l’envoyer.",
    ...{ skills: "Rédaction, Devis", place: "Tarnos", minutes: 90, terms: "barter" },
  },
  {
    title: "Photos de mon atelier pour mon site",
    text: "Une dizaine de photos, en lumière du jour.",
    ...{ skills: "Photographie", place: "Dax", minutes: 120, terms: "paid" },
  },
  {
    title: "Comprendre mon référencement",
    text: "Mon site n’apparaît pas quand on cherche mon métier.",
    ...{ skills: "Référencement, Développement web", place: "", minutes: 60, terms: "free" },
  },
] as const;
export const offer = {
  title: "Je prête mon utilitaire le vendredi",
  text: "9 m³, à rendre avec le plein.",
  ...{ skills: "", place: "Tarnos", terms: "free" },
} as const;

export const survey = {
  question: "Qu’est-ce qui vous bloque le plus en ce moment ?",
  help: "Deux lignes suffisent. Nous en ferons des ateliers et des pages du guide.",
  answers: [
    ["Fixer mes prix", "Trouver un local partagé"],
    ["Mes prix sont trop bas et je n’ose pas les monter"],
    ["Relancer les clients qui paient en retard"],
    ["Les clients en retard, toujours"],
    ["Me faire connaître sur internet", "Les prix de mes concurrents"],
    ["Un local pour stocker"],
  ],
} as const;

export const apart = [
  "Bonjour Nadia, auriez-vous une heure jeudi pour regarder mes chutes de lin ? Je les garde pour vous.",
  "Avec plaisir. Jeudi à 14 h à Tarnos, dans la petite salle ?",
  "Parfait, je la réserve. À jeudi !",
];
