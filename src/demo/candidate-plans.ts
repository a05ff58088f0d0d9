/** How far each went on the way in, and how many days ago they came. */
export interface CandidatePlan {
  readonly givenName: string;
  readonly familyName: string;
  readonly came: number;
  readonly went:
    | "contact"
    | "applied"
    | "met"
    | "interview"
    | "interviewed"
    | "adjourned"
    | "accepted"
    | "admitted"
    | "oriented"
    | "refused"
    | "withdrawn";
  readonly sector: string;
  readonly situation: string;
  readonly heard: "prescriber" | "word-of-mouth" | "member" | "web" | "press" | "event" | "other";
  /** Which prescriber, by its place in the list. */
  readonly sent?: number;
  readonly town: readonly [string, string];
  readonly told: string;
}

export const prescribers = [
  ["France Travail Bayonne", "employment", "Solène Vignau", "05 59 00 00 21"],
  ["Mission locale des Landes", "youth", "Rémi Forsans", "05 58 00 00 22"],
  ["Cap emploi Adour", "disability", "Estelle Junqua", "05 59 00 00 23"],
  ["Appui création Adour", "support", "Iban Recalde", "05 59 00 00 24"],
  ["Département des Landes, insertion", "authority", "Josefa Labat", "05 58 00 00 25"],
  ["Association Les Pins verts", "association", "Quentin Garat", "05 58 00 00 26"],
] as const;

const bayonne = ["64100", "Bayonne"] as const;
const tarnos = ["40220", "Tarnos"] as const;
const dax = ["40100", "Dax"] as const;
const hasparren = ["64240", "Hasparren"] as const;

const plan = (
  [givenName, familyName, came, went]: readonly [string, string, number, CandidatePlan["went"]],
  [sector, situation, heard]: readonly [string, string, CandidatePlan["heard"]],
  rest: Pick<CandidatePlan, "town" | "told" | "sent">,
): CandidatePlan => ({ givenName, familyName, came, went, sector, situation, heard, ...rest });

export const candidatePlans: readonly CandidatePlan[] = [
  plan(["Leïla", "Saubade", 410, "refused"], ["trade", "job-seeker", "web"], {
    ...{ town: bayonne, told: "Ouvrir une épicerie en vrac, sans avoir encore trouvé de local." },
  }),
  plan(["Karim", "Hourcade", 96, "admitted"], ["crafts", "job-seeker", "member"], {
    ...{ town: tarnos, told: "Restaurer des meubles anciens ; trois commandes attendent." },
  }),
  plan(["Ainhoa", "Esponda", 62, "oriented"], ["building", "job-seeker", "prescriber"], {
    ...{
      town: hasparren,
      sent: 0,
      told: "Reprendre l’entreprise de maçonnerie de mon oncle, avec deux salariés.",
    },
  }),
  plan(["Hugo", "Barneix", 58, "adjourned"], ["digital", "student", "event"], {
    ...{ town: dax, told: "Des jeux sérieux pour les écoles. Je finis mes études en juin." },
  }),
  plan(["Chloé", "Tauzin", 44, "withdrawn"], ["care", "employee", "word-of-mouth"], {
    ...{ town: bayonne, told: "Du massage assis dans les entreprises." },
  }),
  plan(["Ramuntxo", "Irigaray", 40, "accepted"], ["land", "minimum-income", "prescriber"], {
    ...{ town: hasparren, sent: 4, told: "Entretenir des haies et des vergers chez des particuliers âgés." },
  }),
  plan(["Anaïs", "Peyroux", 37, "interviewed"], ["training", "job-seeker", "prescriber"], {
    ...{ town: bayonne, sent: 3, told: "Former les associations à la communication, avec deux promesses." },
  }),
  plan(["Yann", "Cazaux", 24, "interview"], ["culture", "job-seeker", "press"], {
    ...{ town: tarnos, told: "Enregistrer des récits de vie et en faire des livres sonores." },
  }),
  plan(["Fatou", "Doyhenard", 19, "met"], ["food", "job-seeker", "prescriber"], {
    ...{
      town: dax,
      sent: 1,
      told: "Traiteur de cuisine sénégalaise et landaise, pour des fêtes de famille.",
    },
  }),
  plan(["Bruno", "Casenave", 6, "applied"], ["services", "employee", "web"], {
    ...{ town: tarnos, told: "Tenir la gestion d’artisans débordés, deux jours par semaine." },
  }),
  plan(["Leïla", "Saubade", 3, "applied"], ["trade", "job-seeker", "web"], {
    ...{ town: bayonne, told: "Mon épicerie en vrac, cette fois sur les marchés, avec un triporteur." },
  }),
  plan(["Margaux", "Urruty", 1, "contact"], ["other", "independent", "word-of-mouth"], {
    ...{ town: dax, told: "" },
  }),
];
