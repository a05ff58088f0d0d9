/**
 * What the law tells apart among expenses: how much of the VAT comes back (R6.07), and which of them are not
 * paid as they cost: kilometres by the scale (R6.01), meals and nights by the day's allowance (R6.04, R6.05).
 */
export const items = [
  "general",
  "restaurant",
  "lodging",
  "guest-lodging",
  "transport",
  "toll",
  "fuel",
  "electricity",
  "vehicle-cost",
  "gift",
  "mileage",
  "meal-away",
  "meal-outside",
  "meal-on-site",
  "night-paris",
  "night-elsewhere",
] as const;
export type Item = (typeof items)[number];

/** Paid by the day, without a receipt, up to what is exempt from contributions (R6.04, R6.05, R6.09). */
export const allowances = [
  "meal-away",
  "meal-outside",
  "meal-on-site",
  "night-paris",
  "night-elsewhere",
] as const;
export type Allowance = (typeof allowances)[number];
export const isAllowance = (item: Item): item is Allowance => allowances.some((one) => one === item);
export const isNight = (item: Item): boolean => item === "night-paris" || item === "night-elsewhere";
/** What is spent on a vehicle, of which the law asks which. */
export const asksVehicle = (item: Item): boolean =>
  item === "fuel" || item === "vehicle-cost" || item === "mileage";
/** What costs what its receipt says. */
export const isCost = (item: Item): boolean => item !== "mileage" && !isAllowance(item);

/** `fee`: the running of the activity; `purchase`: bought for a customer. */
export type Nature = "fee" | "purchase";

export interface Category {
  readonly code: string;
  readonly label: string;
  readonly nature: Nature;
  readonly item: Item;
  readonly account: string;
  /** How much of it is for the activity: a telephone is also one's own. */
  readonly shareBp: number;
  /** Whether it takes its amount off the base of the contribution (R1.30). */
  readonly reducesContribution: boolean;
  readonly retired: boolean;
}

type Usual = readonly [code: string, label: string, item: Item, account: string, more?: Partial<Category>];

const bought: Partial<Category> = { nature: "purchase", reducesContribution: true };
const usual: readonly Usual[] = [
  ["kilometres", "Kilomètres avec mon véhicule", "mileage", "625100"],
  ["transport", "Train, avion, taxi, autocar", "transport", "625100"],
  ["peage", "Péage, stationnement", "toll", "625100"],
  ["carburant", "Carburant", "fuel", "606100"],
  ["recharge", "Recharge électrique", "electricity", "606100"],
  ["vehicule", "Entretien ou location d’un véhicule", "vehicle-cost", "615000"],
  ["hotel", "Hôtel, pour moi", "lodging", "625100"],
  ["hotel-invite", "Hôtel d’un client ou d’un invité", "guest-lodging", "625700"],
  ["restaurant", "Restaurant", "restaurant", "625700"],
  ["repas-deplacement", "Repas au restaurant en déplacement, au forfait", "meal-away", "625600"],
  ["repas-chantier", "Repas hors des locaux, au forfait", "meal-outside", "625600"],
  ["repas-sur-place", "Repas sur le lieu de travail, au forfait", "meal-on-site", "625600"],
  ["nuit-paris", "Nuit à Paris, 92, 93 ou 94, au forfait", "night-paris", "625600"],
  ["nuit", "Nuit ailleurs, au forfait", "night-elsewhere", "625600"],
  ["telephone", "Téléphone, internet", "general", "626000", { shareBp: 5000 }],
  ["poste", "Timbres, envois", "general", "626000"],
  ["bureau", "Fournitures de bureau", "general", "606400"],
  ["petit-materiel", "Petit matériel", "general", "606300"],
  ["cadeau", "Cadeau à un client", "gift", "623000"],
  ["publicite", "Publicité, impressions", "general", "623000"],
  ["formation", "Formation, salon, colloque", "general", "618500"],
  ["marchandises", "Marchandises revendues", "general", "607000", bought],
  ["matieres", "Matières et fournitures pour un client", "general", "601000", bought],
];

/** What holds before a cooperative says anything of its own. */
export const usualCategories: readonly Category[] = usual.map(([code, label, item, account, more]) => ({
  ...{ code, label, item, account, nature: "fee", shareBp: 10_000 },
  ...{ reducesContribution: false, retired: false },
  ...more,
}));

/** The usual ones as the cooperative changed them, and its own, those of the running first. */
export function categoriesOf(own: readonly Category[]): Category[] {
  const all = new Map([...usualCategories, ...own].map((one) => [one.code, one]));
  return [...all.values()].toSorted((a, b) => a.nature.localeCompare(b.nature));
}
