import { defineRefusals } from "../refusal.ts";

/** Why a table that a person brings cannot be read. Every sentence that can says the line and the column. */
export const tabularRefusals = defineRefusals("foundation.tabular", {
  notTable: {
    fr: "Ce fichier est de type {value}. Enregistrez-le en CSV ou en XLSX, puis recommencez.",
    en: "This file is of type {value}. Save it as CSV or XLSX, then try again.",
  },
  brokenWorkbook: {
    fr: "Ce classeur ne s’ouvre pas. Enregistrez-le de nouveau en XLSX, ou en CSV, puis recommencez.",
    en: "This workbook does not open. Save it again as XLSX, or as CSV, then try again.",
  },
  tooLarge: {
    fr: "Ce classeur dépasse {value} Mo. Enregistrez-le en CSV, ou partagez-le en plusieurs.",
    en: "This workbook exceeds {value} MB. Save it as CSV, or split it.",
  },
  empty: {
    fr: "Ce fichier est vide : il doit avoir une ligne d’en-tête, puis une ligne par élément.",
    en: "This file is empty: it needs a header line, then one line for each item.",
  },
  quoteOpen: {
    fr: "Ligne {line} : un guillemet ouvert n’est pas refermé. Fermez-le, ou doublez-le s’il fait partie du texte.",
    en: "Line {line}: a quote is opened and not closed. Close it, or double it if it belongs to the text.",
  },
  tooManyCells: {
    fr: "Ligne {line} : {value} cellules pour {expected} colonnes. Mettez entre guillemets le texte qui contient le séparateur.",
    en: "Line {line}: {value} cells for {expected} columns. Put quotes around the text that contains the separator.",
  },
  amountUnclear: {
    fr: "Ligne {line}, colonne {column} : « {value} » peut se lire de deux façons. Écrivez deux décimales, par exemple 1234,00.",
    en: "Line {line}, column {column}: “{value}” can be read in two ways. Write two decimals, for example 1234.00.",
  },
  amountInvalid: {
    fr: "Ligne {line}, colonne {column} : « {value} » n’est pas un montant. Écrivez par exemple 1234,56.",
    en: "Line {line}, column {column}: “{value}” is not an amount. Write for example 1234.56.",
  },
  dateInvalid: {
    fr: "Ligne {line}, colonne {column} : « {value} » n’est pas une date. Écrivez par exemple 31/12/2027.",
    en: "Line {line}, column {column}: “{value}” is not a date. Write for example 2027-12-31.",
  },
  columnMissing: {
    fr: "La colonne « {name} » manque dans l’en-tête. Ajoutez-la, ou partez du modèle.",
    en: "The column “{name}” is missing from the header. Add it, or start from the template.",
  },
  noRow: {
    fr: "Ce fichier n’a que son en-tête : ajoutez une ligne par élément.",
    en: "This file has a header only: add one line for each item.",
  },
  tooManyRows: {
    fr: "Ce fichier a plus de {value} lignes. Partagez-le en plusieurs.",
    en: "This file has more than {value} lines. Split it.",
  },
  cellEmpty: {
    fr: "Ligne {line}, colonne {column} : cette valeur est obligatoire.",
    en: "Line {line}, column {column}: this value is required.",
  },
  cellTooLong: {
    fr: "Ligne {line}, colonne {column} : {most} caractères au plus, il y en a {length}.",
    en: "Line {line}, column {column}: at most {most} characters, there are {length}.",
  },
  notAChoice: {
    fr: "Ligne {line}, colonne {column} : « {value} » n’est pas compris. Écrivez l’un de ceux-ci : {list}.",
    en: "Line {line}, column {column}: “{value}” is not understood. Write one of these: {list}.",
  },
  notAnEmail: {
    fr: "Ligne {line}, colonne {column} : « {value} » n’est pas une adresse électronique.",
    en: "Line {line}, column {column}: “{value}” is not an e-mail address.",
  },
  saidBefore: {
    fr: "Ligne {line}, colonne {column} : « {value} » est déjà à la ligne {other}. Gardez une seule des deux.",
    en: "Line {line}, column {column}: “{value}” stands on line {other} already. Keep one of the two.",
  },
  cellWrong: {
    fr: "Ligne {line}, colonne {column} : {sentence}",
    en: "Line {line}, column {column}: {sentence}",
  },
  more: {
    fr: "Et {n} autres remarques de la même sorte.",
    en: "And {n} further remarks of the same kind.",
  },
});
