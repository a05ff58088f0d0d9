/** What is bought decides when its VAT is deducted: goods when invoiced, services when paid (R4.03). */
export const natures = ["goods", "service", "asset"] as const;
export type Nature = (typeof natures)[number];

/**
 * What the law tells apart among purchases: how much of their VAT comes back (R6.07). Named as among
 * expenses, and whether a vehicle is one of work or of persons.
 */
export const items = [
  "general",
  "restaurant",
  "lodging",
  "guest-lodging",
  "transport",
  "toll",
  "electricity",
  "fuel",
  "fuel-utility",
  "vehicle-cost",
  "vehicle-cost-utility",
] as const;
export type Item = (typeof items)[number];

export interface Category {
  readonly code: string;
  readonly label: string;
  readonly nature: Nature;
  readonly item: Item;
  /** Of class 6; of class 2 for what lasts. */
  readonly account: string;
  /** Whether it takes its amount off the base of the contribution (R1.30). */
  readonly reducesContribution: boolean;
  readonly retired: boolean;
}

type Usual = readonly [
  code: string,
  label: string,
  nature: Nature,
  account: string,
  more?: Partial<Category>,
];

const resold: Partial<Category> = { reducesContribution: true };
const usual: readonly Usual[] = [
  ["marchandises", "Marchandises revendues", "goods", "607000", resold],
  ["matieres", "Matières et fournitures pour un client", "goods", "601000", resold],
  ["sous-traitance", "Sous-traitance", "service", "611000", resold],
  ["etudes", "Études et prestations pour un client", "service", "604000", resold],
  ["petit-materiel", "Petit matériel, fournitures d’entretien", "goods", "606300"],
  ["bureau", "Fournitures de bureau", "goods", "606400"],
  ["energie", "Eau, électricité, gaz", "goods", "606100"],
  ["carburant", "Carburant d’une voiture", "goods", "606100", { item: "fuel" }],
  ["carburant-utilitaire", "Carburant d’un utilitaire", "goods", "606100", { item: "fuel-utility" }],
  ["loyer", "Loyer, charges locatives", "service", "613200"],
  ["location", "Location de matériel", "service", "613500"],
  ["voiture", "Location, entretien d’une voiture", "service", "615000", { item: "vehicle-cost" }],
  [
    "utilitaire",
    "Location, entretien d’un utilitaire",
    "service",
    "615000",
    { item: "vehicle-cost-utility" },
  ],
  ["entretien", "Entretien et réparations", "service", "615000"],
  ["assurance", "Assurance", "service", "616000"],
  ["honoraires", "Honoraires, conseils", "service", "622600"],
  ["logiciel", "Logiciel, abonnement en ligne", "service", "651000"],
  ["publicite", "Publicité, impressions, salons", "service", "623000"],
  ["formation", "Formation, colloque", "service", "618500"],
  ["transport", "Train, avion, taxi", "service", "625100", { item: "transport" }],
  ["hotel", "Hôtel d’une personne de la coopérative", "service", "625100", { item: "lodging" }],
  ["restaurant", "Restaurant, traiteur", "service", "625700", { item: "restaurant" }],
  ["telecom", "Téléphone, internet, envois", "service", "626000"],
  ["banque", "Frais bancaires", "service", "627000"],
  ["informatique-durable", "Informatique et bureau, plus de 500 € HT", "asset", "218300"],
  ["outillage-durable", "Machine, outillage, plus de 500 € HT", "asset", "215400"],
  ["mobilier-durable", "Mobilier, plus de 500 € HT", "asset", "218400"],
  ["voiture-durable", "Voiture achetée", "asset", "218200", { item: "vehicle-cost" }],
  ["utilitaire-durable", "Utilitaire acheté", "asset", "218200", { item: "vehicle-cost-utility" }],
];

/** What holds before a cooperative says anything. */
export const usualCategories: readonly Category[] = usual.map(([code, label, nature, account, more]) => ({
  ...{ code, label, nature, account, item: "general" },
  ...{ reducesContribution: false, retired: false },
  ...more,
}));

/** The usual ones as the cooperative changed them, and its own, what lasts at the end. */
export function categoriesOf(own: readonly Category[]): Category[] {
  const all = new Map([...usualCategories, ...own].map((one) => [one.code, one]));
  return [...all.values()].toSorted((a, b) => natures.indexOf(a.nature) - natures.indexOf(b.nature));
}

/**
 * From this price before tax on, what is used for more than a year is an asset and no charge (BOI-BIC-CHG
 * 20-30-10: up to 500 € small equipment may be charged).
 */
export const assetFromCents = 50_000n;
