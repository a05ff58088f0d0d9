import { defineWords } from "../foundation/words.ts";

export const associationWords = defineWords("contracts.association", {
  associationUntil: { fr: "Dernier jour comme associé ou associée", en: "Last day as an associate" },
  associationMotive: { fr: "Motif", en: "Motive" },
  withdrawal: { fr: "Retrait demandé par la personne", en: "Withdrawal, asked by the person" },
  death: { fr: "Décès", en: "Death" },
  exclusion: { fr: "Exclusion", en: "Exclusion" },
  "status-lost": { fr: "Perte de la qualité d’associé", en: "Loss of the status of associate" },
  associationDecider: { fr: "Qui l’a décidé", en: "Who decided so" },
  "by-person": { fr: "La personne, par sa lettre", en: "The person, by their letter" },
  "by-assembly": { fr: "L’assemblée générale", en: "The general meeting" },
  "by-board": { fr: "La gérance ou le conseil", en: "The management or the board" },
  "by-statutes": { fr: "Les statuts, de plein droit", en: "The statutes, by themselves" },
  associationEffect: {
    fr: "Dans une SCOP, qui se retire rompt aussi son contrat de travail, sauf retraite, licenciement économique ou invalidité (loi 78-763, art. 10 et 11) ; dans une SCIC, les statuts décident. Ses parts seront à rembourser à leur valeur nominale, moins sa part des pertes, jamais une part des réserves.",
    en: "In a SCOP, whoever withdraws also breaks their contract of employment, except for retirement, redundancy or disability (law 78-763, art. 10 and 11); in a SCIC the statutes decide. Their shares will be repaid at nominal value, less their part of losses, never a part of reserves.",
  },
  associateNoMore: { fr: "Plus associé ou associée depuis le", en: "No longer an associate since" },
  sharesToRepay: {
    fr: "{motive} ({by}) : parts à rembourser à leur valeur nominale, moins la part des pertes",
    en: "{motive} ({by}): shares to be repaid at nominal value, less the part of losses",
  },
});
