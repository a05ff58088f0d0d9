/** What the journeys of the demonstration say. */
export const stages = ["Accueil", "Pépinière", "Développement", "Association", "Sortie"];

export const levels = [
  "Pas encore abordé",
  "Avec de l’aide",
  "Seul, sur des cas simples",
  "Seul, dans la plupart des cas",
  "Peut l’apprendre à d’autres",
];

export const competences = [
  { domain: "Offre et prix", name: "Décrire son offre en une phrase" },
  { domain: "Offre et prix", name: "Calculer un prix de revient" },
  { domain: "Commercial", name: "Trouver de nouveaux clients" },
  { domain: "Commercial", name: "Conduire un rendez-vous de vente" },
  { domain: "Commercial", name: "Relancer un devis" },
  { domain: "Gestion", name: "Lire son compte d’activité" },
  { domain: "Gestion", name: "Prévoir sa trésorerie" },
  { domain: "Métier", name: "Tenir ses délais" },
  { domain: "Métier", name: "Assurer la qualité de ce qui est livré" },
  { domain: "Coopération", name: "Participer à la vie de la coopérative" },
  { domain: "Coopération", name: "Travailler avec d’autres entrepreneurs" },
];

/** Each with what was written of it. */
export const subjects: readonly (readonly [string, string])[] = [
  [
    "Carnet de commandes",
    "Trois devis envoyés, un accepté pour 1 850 €. Le planning est plein jusqu’à la mi-janvier.",
  ],
  ["Prix et marges", "Le prix horaire passe de 38 à 42 € au 1er janvier. Deux clients sont déjà prévenus."],
  [
    "Trésorerie",
    "Le solde couvre deux mois de charges. Un client règle à soixante jours : on passe à l’acompte.",
  ],
  ["Communication", "Le site est en ligne. Cinq demandes reçues par ce moyen depuis septembre."],
  ["Organisation du temps", "Deux jours d’atelier, deux jours de chantier, un jour pour le reste."],
  ["Passage au CESA", "Le prévisionnel permet une part fixe de 600 € bruts. Contrat à préparer pour mars."],
];

/** Each with what will show it. */
export const goals: readonly (readonly [string, string])[] = [
  ["Trois clients réguliers", "Une commande par trimestre chacun"],
  ["Un mois de charges d’avance", "Le solde ne passe plus sous 1 500 €"],
  ["Une offre pour les entreprises", "Deux devis acceptés par des professionnels"],
  ["Se verser 900 € par mois", "Six mois de suite"],
];

export const toDo = [
  "Relancer les devis de novembre",
  "Chiffrer trois chantiers types",
  "Demander un acompte de 30 % sur les nouvelles commandes",
  "Mettre à jour le prévisionnel",
  "Relire les conditions de vente",
  "Prendre contact avec la chambre de métiers",
  "Préparer la fiche de présentation",
];

export const notes = [
  "La reprise est difficile depuis l’été ; en parler sans attendre le prochain bilan.",
  "Très à l’aise avec ses clients, moins avec ses chiffres : proposer l’atelier de gestion.",
  "Hésite à quitter son emploi à mi-temps. Lui laisser le temps.",
  "Le local coûte plus qu’il ne rapporte ; voir si un partage est possible.",
];

/** A question and its answer. */
export const messages: readonly (readonly [string, string])[] = [
  [
    "Bonjour, le client de Biarritz demande 10 % de remise. Jusqu’où puis-je aller ?",
    "Bonjour, à 5 % vous gardez votre marge. Au-delà, retirez plutôt une prestation.",
  ],
  [
    "J’ai reçu une réponse pour le marché de Noël : j’ai l’emplacement !",
    "Bravo ! Pensez à votre attestation d’assurance, elle sera demandée à l’entrée.",
  ],
  [
    "Est-ce que je peux facturer un acompte avant de commencer ?",
    "Oui, faites un devis accepté puis une première facture de 30 %.",
  ],
];
