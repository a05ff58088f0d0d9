import { defineRefusals } from "../foundation/refusal.ts";

export const refusals = defineRefusals("network", {
  badSiren: {
    fr: "Le numéro {number} n’est pas un SIREN valable : neuf chiffres, dont le dernier est une clé.",
    en: "{number} is not a valid SIREN: nine digits, the last of which is a key.",
  },
  badSiret: {
    fr: "Le numéro {number} n’est pas un SIRET de cette coopérative : son SIREN, puis cinq chiffres.",
    en: "{number} is not a SIRET of this cooperative: its SIREN, then five digits.",
  },
  nameTaken: {
    fr: "L’adresse « {slug} » est déjà prise par une autre coopérative ; choisissez-en une autre.",
    en: "The address “{slug}” is already taken by another cooperative; choose another.",
  },
  siteExists: {
    fr: "Un site porte déjà le SIRET {number}.",
    en: "A site already bears SIRET {number}.",
  },
  settingPast: {
    fr: "Un réglage prend effet aujourd’hui ou plus tard : le passé ne se réécrit pas.",
    en: "A setting takes effect today or later: the past is not rewritten.",
  },
  badSetting: {
    fr: "La valeur de « {setting} » n’est pas acceptée. {rule}",
    en: "The value of “{setting}” is not accepted. {rule}",
  },
  monthStart: {
    fr: "L’option pour les débits prend effet le premier jour d’un mois (annexe III au CGI, art. 77).",
    en: "The option for debits takes effect on the first day of a month (annex III to the CGI, art. 77).",
  },
  unreadableColour: {
    fr: "Cette couleur ne se lit pas sur du papier blanc : prenez plutôt {proposal}, sa voisine lisible.",
    en: "This colour cannot be read on white paper: take {proposal} instead, its readable neighbour.",
  },
  badIban: {
    fr: "Cet IBAN n’est pas valable : sa clé ne correspond pas à ses chiffres. Recopiez-le du relevé.",
    en: "This IBAN is not valid: its key does not match its digits. Copy it from the statement.",
  },
});
