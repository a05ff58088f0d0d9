import { defineWords } from "../../foundation/words.ts";

/** What a person reads when a FEC is refused: what is wrong, where, what to do. */
export const refusalWords = defineWords("ledger.fec", {
  empty: {
    fr: "Ligne {line} : le fichier est vide. Choisissez le FEC que votre logiciel comptable a produit.",
    en: "Line {line}: the file is empty. Choose the FEC that your accounting package wrote.",
  },
  notText: {
    fr: "Ligne {line} : ce fichier est de type {value}, et non un texte. Choisissez le FEC lui-même.",
    en: "Line {line}: this file is of type {value}, not a text. Choose the FEC itself.",
  },
  separator: {
    fr: "Ligne {line}, colonne {column} : les champs sont séparés par « {value} ». La loi n’admet que la tabulation ou la barre verticale ( | ) : exportez de nouveau le FEC avec l’une des deux.",
    en: "Line {line}, column {column}: fields are separated by “{value}”. The law allows only a tab or a vertical bar ( | ): export the FEC again with one of them.",
  },
  headerMissing: {
    fr: "Ligne {line}, colonne {column} : la première ligne doit nommer les colonnes (JournalCode, JournalLib…) ; on y lit « {value} ». Exportez de nouveau le FEC avec sa ligne d’en-tête.",
    en: "Line {line}, column {column}: the first line must name the columns (JournalCode, JournalLib…); it reads “{value}”. Export the FEC again with its header line.",
  },
  columnMissing: {
    fr: "Ligne {line}, colonne {column} : cette colonne obligatoire manque ; « {value} » est à sa place. Ajoutez-la ou corrigez son nom dans l’export.",
    en: "Line {line}, column {column}: this mandatory column is missing; “{value}” stands in its place. Add it or correct its name in the export.",
  },
  columnTwice: {
    fr: "Ligne {line}, colonne {column} : cette colonne est déjà nommée colonne {value}. Gardez-en une seule.",
    en: "Line {line}, column {column}: this column is already named at column {value}. Keep only one.",
  },
  noEntry: {
    fr: "Ligne {line} : le fichier ne contient aucune écriture après son en-tête. Vérifiez l’exercice exporté.",
    en: "Line {line}: the file holds no entry after its header. Check which year was exported.",
  },
  lineTooLong: {
    fr: "Ligne {line} : cette ligne dépasse {value} caractères sans retour à la ligne. Ce fichier n’est pas un FEC lisible : exportez-le de nouveau.",
    en: "Line {line}: this line exceeds {value} characters without a line break. This is not a readable FEC: export it again.",
  },
  fieldCount: {
    fr: "Ligne {line}, colonne {column} : {value} champs au lieu de {expected}. Cherchez autour de cette colonne un séparateur en trop ou manquant, et corrigez-le.",
    en: "Line {line}, column {column}: {value} fields instead of {expected}. Look around this column for an extra or missing separator, and correct it.",
  },
  truncated: {
    fr: "Ligne {line}, colonne {column} : le fichier s’arrête au milieu de cette ligne ({value} champs sur {expected}). Il a été tronqué : transférez-le ou exportez-le de nouveau.",
    en: "Line {line}, column {column}: the file stops in the middle of this line ({value} fields of {expected}). It was truncated: transfer or export it again.",
  },
  valueMissing: {
    fr: "Ligne {line}, colonne {column} : cette valeur est obligatoire et vide. Complétez-la dans votre logiciel, puis exportez de nouveau.",
    en: "Line {line}, column {column}: this value is mandatory and blank. Fill it in your package, then export again.",
  },
  dateInvalid: {
    fr: "Ligne {line}, colonne {column} : « {value} » n’est pas une date du calendrier. Écrivez-la AAAAMMJJ, par exemple 20251231.",
    en: "Line {line}, column {column}: “{value}” is not a date of the calendar. Write it YYYYMMDD, for example 20251231.",
  },
  dateOutOfYear: {
    fr: "Ligne {line}, colonne {column} : le {value} n’est pas dans l’exercice du {from} au {to}. Corrigez la date ou, si l’exercice est plus long, indiquez ses dates à l’import.",
    en: "Line {line}, column {column}: {value} is not in the fiscal year from {from} to {to}. Correct the date or, if the year is longer, give its dates when importing.",
  },
  decimalPoint: {
    fr: "Ligne {line}, colonne {column} : « {value} » porte un point ; la loi demande une virgule devant les centimes. Exportez de nouveau avec la virgule décimale.",
    en: "Line {line}, column {column}: “{value}” has a point; the law asks for a comma before the cents. Export again with a decimal comma.",
  },
  thousands: {
    fr: "Ligne {line}, colonne {column} : « {value} » contient un espace. Écrivez le montant sans séparateur de milliers.",
    en: "Line {line}, column {column}: “{value}” contains a space. Write the amount without a thousands separator.",
  },
  amountInvalid: {
    fr: "Ligne {line}, colonne {column} : « {value} » n’est pas un montant. Écrivez des chiffres, une virgule et deux décimales, par exemple 1200,50.",
    en: "Line {line}, column {column}: “{value}” is not an amount. Write digits, a comma and two decimals, for example 1200,50.",
  },
  amountTooLarge: {
    fr: "Ligne {line}, colonne {column} : « {value} » dépasse 99 999 999 999,99 €. Vérifiez ce montant.",
    en: "Line {line}, column {column}: “{value}” exceeds €99,999,999,999.99. Check this amount.",
  },
  bothSides: {
    fr: "Ligne {line}, colonne {column} : la ligne est à la fois au débit ({debit}) et au crédit ({value}). Gardez un seul côté.",
    en: "Line {line}, column {column}: the line is both debit ({debit}) and credit ({value}). Keep one side.",
  },
  sideUnknown: {
    fr: "Ligne {line}, colonne {column} : le sens « {value} » est inconnu. Écrivez D ou C, ou bien +1 ou -1.",
    en: "Line {line}, column {column}: the side “{value}” is unknown. Write D or C, or else +1 or -1.",
  },
  accountInvalid: {
    fr: "Ligne {line}, colonne {column} : le compte « {value} » doit commencer par trois chiffres du plan comptable. Corrigez ce numéro.",
    en: "Line {line}, column {column}: the account “{value}” must begin with three digits of the chart of accounts. Correct this number.",
  },
  auxiliaryLabelMissing: {
    fr: "Ligne {line}, colonne {column} : le compte auxiliaire « {value} » n’a pas de libellé, alors que d’autres en ont un. Complétez son nom.",
    en: "Line {line}, column {column}: the auxiliary account “{value}” has no label, while others have one. Fill in its name.",
  },
  partlyMissing: {
    fr: "Ligne {line}, colonne {column} : cette valeur est vide, alors que d’autres lignes de l’écriture {value} la portent. Complétez-la.",
    en: "Line {line}, column {column}: this value is blank, while other lines of entry {value} bear it. Fill it in.",
  },
  unbalanced: {
    fr: "Ligne {line}, colonne {column} : l’écriture {value} (lignes {line} à {last}) n’est pas équilibrée : débit {debit}, crédit {credit}. Corrigez-la dans votre logiciel.",
    en: "Line {line}, column {column}: entry {value} (lines {line} to {last}) does not balance: debit {debit}, credit {credit}. Correct it in your package.",
  },
  negativeUnbalanced: {
    fr: "Ligne {line}, colonne {column} : ce montant est négatif et l’écriture {value} n’est pas équilibrée : débit {debit}, crédit {credit}. Mettez-le en positif de l’autre côté, ou corrigez son signe.",
    en: "Line {line}, column {column}: this amount is negative and entry {value} does not balance: debit {debit}, credit {credit}. Make it positive on the other side, or correct its sign.",
  },
  repeatedLine: {
    fr: "Ligne {line}, colonne {column} : cette ligne répète la ligne {first}, et l’écriture {value} n’est pas équilibrée : débit {debit}, crédit {credit}. Supprimez la répétition.",
    en: "Line {line}, column {column}: this line repeats line {first}, and entry {value} does not balance: debit {debit}, credit {credit}. Remove the repetition.",
  },
  entryTooLong: {
    fr: "Ligne {line}, colonne {column} : l’écriture {value} compte plus de {most} lignes. Exportez de nouveau le FEC avec un numéro par écriture.",
    en: "Line {line}, column {column}: entry {value} has more than {most} lines. Export the FEC again with one number for each entry.",
  },
  accountOutsidePlan: {
    fr: "Ligne {line}, colonne {column} : le compte {value} n’est pas des classes 1 à 8 du plan comptable général. Corrigez-le, ou donnez par l’API le compte du plan qui le remplace.",
    en: "Line {line}, column {column}: account {value} is not of classes 1 to 8 of the general chart of accounts. Correct it, or give through the API the account of the chart that stands for it.",
  },
  twoDates: {
    fr: "Ligne {line}, colonne {column} : l’écriture {value} porte deux dates, {first} puis {date}, et ne s’équilibre que toutes dates réunies. Donnez une seule date à ses lignes.",
    en: "Line {line}, column {column}: entry {value} has two dates, {first} then {date}, and balances only with both together. Give its lines one date.",
  },
  scattered: {
    fr: "Ligne {line} : plus de {value} lignes attendent la fin de leur écriture. Exportez de nouveau le FEC trié par journal et par numéro d’écriture.",
    en: "Line {line}: more than {value} lines wait for the end of their entry. Export the FEC again sorted by journal and entry number.",
  },
  stopped: {
    fr: "Ligne {line} : la lecture s’arrête après {value} refus. Corrigez ceux-ci, puis recommencez.",
    en: "Line {line}: reading stops after {value} refusals. Correct these, then try again.",
  },
  xmlBroken: {
    fr: "Ligne {line} : le fichier XML est mal formé près de « {value} ». Exportez-le de nouveau.",
    en: "Line {line}: the XML file is malformed near “{value}”. Export it again.",
  },
});
