import { defineRefusals } from "../../foundation/refusal.ts";

/** Why a table that a person brings cannot be read. Every sentence that can says the line and the column. */
export const tabularRefusals = defineRefusals("ledger.tabular", {
  notTable: {
    fr: "Ce fichier est de type {value}. Enregistrez-le en CSV ou en XLSX, puis recommencez.",
    en: "This file is of type {value}. Save it as CSV or XLSX, then try again.",
  },
  brokenWorkbook: {
    fr: "Ce classeur ne s'ouvre pas. Enregistrez-le de nouveau en XLSX, ou en CSV, puis recommencez.",
    en: "This workbook does not open. Save it again as XLSX, or as CSV, then try again.",
  },
  tooLarge: {
    fr: "Ce classeur dépasse {value} Mo. Enregistrez-le en CSV, ou partagez-le en plusieurs.",
    en: "This workbook exceeds {value} MB. Save it as CSV, or split it.",
  },
  empty: {
    fr: "Ce fichier est vide : il doit avoir une ligne d'en-tête, puis une ligne par élément.",
    en: "This file is empty: it needs a header line, then one line for each item.",
  },
  quoteOpen: {
    fr: "Ligne {line} : un guillemet ouvert n'est pas refermé. Fermez-le, ou doublez-le s'il fait partie du texte.",
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
    fr: "Ligne {line}, colonne {column} : « {value} » n'est pas un montant. Écrivez par exemple 1234,56.",
    en: "Line {line}, column {column}: “{value}” is not an amount. Write for example 1234.56.",
  },
  dateInvalid: {
    fr: "Ligne {line}, colonne {column} : « {value} » n'est pas une date. Écrivez par exemple 31/12/2027.",
    en: "Line {line}, column {column}: “{value}” is not a date. Write for example 2027-12-31.",
  },
});
