import type { CivilDate } from "../../foundation/calendar.ts";
import { formatAmount, formatDay } from "./parse-field.ts";
import { analyticColumn, type FecEncoding } from "./write-fec.ts";

export interface FecDescription {
  readonly cooperative: string;
  readonly siren: string;
  readonly from: CivilDate;
  readonly to: CivilDate;
  readonly fileName: string;
  readonly encoding: FecEncoding;
  /** False while the year is open: the file is then a working copy. */
  readonly closed: boolean;
  readonly journals: readonly { readonly code: string; readonly label: string }[];
  readonly entryCount: number;
  readonly lineCount: number;
  readonly debitCents: bigint;
  readonly creditCents: bigint;
}

const meanings: readonly [name: string, type: string, meaning: string][] = [
  ["JournalCode", "texte", "code du journal (liste ci-dessous)"],
  ["JournalLib", "texte", "libellé du journal"],
  ["EcritureNum", "texte", "numéro de l'écriture, dans une suite continue par journal"],
  ["EcritureDate", "date", "date de comptabilisation"],
  ["CompteNum", "texte", "numéro de compte, plan comptable général"],
  ["CompteLib", "texte", "libellé du compte"],
  ["CompAuxNum", "texte", "numéro du compte auxiliaire (client, fournisseur, personne), vide sans tiers"],
  ["CompAuxLib", "texte", "nom du tiers"],
  ["PieceRef", "texte", "référence de la pièce justificative"],
  ["PieceDate", "date", "date de la pièce"],
  ["EcritureLib", "texte", "libellé de l'écriture"],
  ["Debit", "montant", "montant au débit, 0,00 sinon"],
  ["Credit", "montant", "montant au crédit, 0,00 sinon"],
  ["EcritureLet", "texte", "lettrage, vide tant que la ligne n'est pas lettrée à la clôture"],
  ["DateLet", "date", "date du lettrage"],
  ["ValidDate", "date", "date de validation : l'écriture ne change plus depuis ce jour"],
  ["Montantdevise", "montant", "montant en devise, vide en euros"],
  ["Idevise", "texte", "code ISO 4217 de la devise, vide en euros"],
  [analyticColumn, "texte", "activité à laquelle la ligne se rapporte, vide pour la coopérative"],
];

/** The description that must come with a FEC (article A47 A-1 XI LPF, R3.15), as a French text. */
export function describeFec(about: FecDescription): string {
  const fields = meanings.map(
    ([name, type, meaning], i) =>
      `${String(i + 1).padStart(2)}  ${name.padEnd(15)}${type.padEnd(9)}${meaning}`,
  );
  const encoding = about.encoding === "utf-8" ? "UTF-8, sans marque d'ordre" : "ISO 8859-15";
  return [
    "DESCRIPTION DU FICHIER DES ÉCRITURES COMPTABLES",
    "Article A47 A-1 du livre des procédures fiscales",
    "",
    `Entreprise       ${about.cooperative}, SIREN ${about.siren}`,
    `Exercice         du ${formatDay(about.from)} au ${formatDay(about.to)}${about.closed ? "" : ", non clos"}`,
    `Fichier          ${about.fileName}`,
    `Caractères       ${encoding}`,
    "Enregistrements  un par ligne d'écriture, terminés par CR LF ; le premier nomme les champs",
    "Champs           séparés par une tabulation, sans guillemets, de longueur variable",
    "Dates            AAAAMMJJ",
    "Montants         en euros, virgule décimale, deux décimales, sans séparateur de milliers, sans signe",
    "Ordre            écritures d'à-nouveau d'abord, puis dans l'ordre de validation",
    "Tenue            comptabilité d'engagement ; aucune écriture centralisée ; les écritures de solde des comptes",
    "                 de charges et de produits ne figurent pas dans le fichier",
    "",
    `Écritures        ${about.entryCount}`,
    `Lignes           ${about.lineCount}`,
    `Total débit      ${formatAmount(about.debitCents)}`,
    `Total crédit     ${formatAmount(about.creditCents)}`,
    "",
    "CHAMPS",
    ...fields,
    "",
    "JOURNAUX",
    ...about.journals.map(({ code, label }) => `${code.padEnd(8)}${label}`),
    "",
  ].join("\r\n");
}
