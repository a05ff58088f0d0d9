/** What the forum of the demonstration is about. */
export const forumEdition = {
  name: "Le couteau suisse de l’entrepreneur",
  about:
    "Deux jours d’ateliers animés par celles et ceux d’entre nous qui ont déjà buté sur la question. On vient avec un problème, on repart avec un outil.",
  tracks: [{ name: "Vendre" }, { name: "Gérer" }, { name: "Se faire connaître" }],
  criteria: [
    { name: "Répond à un problème que l’on entend", weight: 3 },
    { name: "On repart avec quelque chose", weight: 2 },
    { name: "Fait par quelqu’un qui l’a vécu", weight: 1 },
  ],
  questions: ["Qu’emporteront les participants ?", "De quoi avez-vous besoin dans la salle ?"],
};

interface Workshop {
  readonly title: string;
  readonly about: string;
  readonly track: number | null;
  readonly minutes: number;
  readonly expected: number;
  /** Its room, day and hour in the programme. */
  readonly at: readonly [number, number, string] | null;
}

export const forumWorkshops: readonly Workshop[] = [
  {
    title: "Dire son prix sans baisser les yeux",
    about: "On joue des rendez-vous de vente, à deux, puis on écrit sa propre phrase.",
    ...{ track: 0, minutes: 90, expected: 12, at: [0, 0, "09:30"] },
  },
  {
    title: "Lire ses chiffres en un quart d’heure par mois",
    about: "Trois nombres à regarder, où ils sont, ce qu’ils veulent dire. Apportez votre téléphone.",
    ...{ track: 1, minutes: 60, expected: 12, at: [1, 0, "09:30"] },
  },
  {
    title: "Relancer une facture sans perdre un client",
    about: "Une relance au téléphone, une par écrit, une mise en demeure : on rédige les trois.",
    ...{ track: 1, minutes: 60, expected: 10, at: [1, 0, "11:00"] },
  },
  {
    title: "Une page qui donne envie d’appeler",
    about: "On relit la page de chacun avec les yeux d’un client pressé, et on la récrit.",
    ...{ track: 2, minutes: 90, expected: 8, at: [2, 0, "14:00"] },
  },
  {
    title: "Photographier son travail en chantier",
    about: "Lumière, cadre, avant et après : une heure dehors, une demi-heure pour choisir.",
    ...{ track: 2, minutes: 90, expected: 8, at: [2, 1, "10:00"] },
  },
  {
    title: "Répondre à un appel d’offres à plusieurs",
    about: "Qui signe, qui répond de quoi, comment on partage. À partir d’un dossier gagné.",
    ...{ track: 0, minutes: 120, expected: 14, at: [0, 1, "14:00"] },
  },
  {
    title: "Tenir ses semaines quand tout arrive en même temps",
    about: "Ce que trois d’entre nous ont arrêté de faire, et ce qu’ils ont gagné.",
    ...{ track: 1, minutes: 60, expected: 12, at: [1, 1, "09:30"] },
  },
  {
    title: "Mon logiciel préféré",
    about: "Une démonstration de l’outil que j’utilise tous les jours.",
    ...{ track: null, minutes: 45, expected: 10, at: null },
  },
];

export const lateWorkshop = {
  title: "Embaucher un apprenti la première fois",
  about: "Les aides, les papiers, le premier jour : ce que j’aurais voulu savoir.",
  ...{ minutes: 60, expected: 12 },
};

/** What members told before the call, under which name it was put together, and which workshop answers it. */
export const forumNeeds = {
  question: "Qu’aimeriez-vous qu’un autre d’entre nous vous montre ?",
  clusters: [
    {
      name: "Oser dire son prix",
      workshop: 0,
      texts: ["Dire mon prix sans m’excuser", "Mes devis sont trop bas"],
    },
    {
      name: "Se faire payer à l’heure",
      workshop: 2,
      texts: ["Relancer sans fâcher", "Un client qui ne paie pas"],
    },
  ],
} as const;
