import { defineWords } from "../../foundation/words.ts";

/**
 * What a person reads when a FEC loads although it departs from the law: what was found, and what was done.
 */
export const warningWords = defineWords("ledger.fec", {
  fileName: {
    fr: "Ligne {line} : le fichier s’appelle « {value} » et non SIRENFECAAAAMMJJ.txt. Vérifiez que c’est le bon exercice.",
    en: "Line {line}: the file is named “{value}” and not SIRENFECYYYYMMDD.txt. Check that it is the right year.",
  },
  columnsOrder: {
    fr: "Ligne {line}, colonne {column} : les colonnes ne sont pas dans l’ordre de la loi ; elles sont lues d’après leur nom.",
    en: "Line {line}, column {column}: the columns are not in the order of the law; they are read by name.",
  },
  columnAbsent: {
    fr: "Ligne {line}, colonne {column} : cette colonne facultative n’est pas dans le fichier ; elle est lue comme vide.",
    en: "Line {line}, column {column}: this optional column is not in the file; it is read as blank.",
  },
  utf16: {
    fr: "Ligne {line} : le fichier est en UTF-16, que la loi n’admet pas ; il est lu quand même.",
    en: "Line {line}: the file is in UTF-16, which the law does not allow; it is read all the same.",
  },
  headerRepeated: {
    fr: "Ligne {line} : l’en-tête est répété, comme dans des fichiers mis bout à bout ; il est passé.",
    en: "Line {line}: the header is repeated, as in files put end to end; it is skipped.",
  },
  blankLine: {
    fr: "Ligne {line} : cette ligne est vide ; elle est passée.",
    en: "Line {line}: this line is blank; it is skipped.",
  },
  shortLines: {
    fr: "Ligne {line}, colonne {column} : les derniers champs vides sont omis ({value} champs sur {expected}), comme sur la plupart des lignes ; ils sont lus comme vides.",
    en: "Line {line}, column {column}: the last blank fields are left out ({value} fields of {expected}), as on most lines; they are read as blank.",
  },
  controlCharacter: {
    fr: "Ligne {line}, colonne {column} : un caractère de contrôle a été retiré du texte.",
    en: "Line {line}, column {column}: a control character was removed from the text.",
  },
  dateForm: {
    fr: "Ligne {line}, colonne {column} : « {value} » n’est pas écrit AAAAMMJJ ; la date est comprise quand même.",
    en: "Line {line}, column {column}: “{value}” is not written YYYYMMDD; the date is understood all the same.",
  },
  numberMissing: {
    fr: "Ligne {line}, colonne {column} : sans numéro d’écriture, les lignes du journal {value} sont réunies par date et par pièce.",
    en: "Line {line}, column {column}: without an entry number, the lines of journal {value} are joined by date and document.",
  },
  numberReused: {
    fr: "Ligne {line}, colonne {column} : le journal {value} donne le même numéro à plusieurs écritures ; elles sont séparées par date et par pièce.",
    en: "Line {line}, column {column}: journal {value} gives several entries the same number; they are separated by date and document.",
  },
  numberGap: {
    fr: "Ligne {line}, colonne {column} : après le numéro {first} vient {value} ; il en manque entre les deux.",
    en: "Line {line}, column {column}: after number {first} comes {value}; some are missing in between.",
  },
  numberOrder: {
    fr: "Ligne {line}, colonne {column} : après le numéro {first} vient {value} ; les numéros ne se suivent pas.",
    en: "Line {line}, column {column}: after number {first} comes {value}; numbers do not follow each other.",
  },
  validDateMissing: {
    fr: "Ligne {line}, colonne {column} : l’écriture {value} n’a pas de date de validation sur cette ligne.",
    en: "Line {line}, column {column}: entry {value} has no validation date on this line.",
  },
  documentDateMissing: {
    fr: "Ligne {line}, colonne {column} : sans date de pièce, la date de l’écriture {value} est prise.",
    en: "Line {line}, column {column}: without a document date, the date of entry {value} is taken.",
  },
  documentAbsent: {
    fr: "Ligne {line}, colonne {column} : l’écriture {value} ne nomme aucune pièce ; son numéro en tient lieu.",
    en: "Line {line}, column {column}: entry {value} names no document; its number stands for it.",
  },
  labelAbsent: {
    fr: "Ligne {line}, colonne {column} : l’écriture {value} n’a pas de libellé ; le nom du journal en tient lieu.",
    en: "Line {line}, column {column}: entry {value} has no label; the name of the journal stands for it.",
  },
  partlyAbsent: {
    fr: "Ligne {line}, colonne {column} : l’écriture {value} ne porte cette valeur que sur une partie de ses lignes, comme la plupart ; elle vaut pour toutes.",
    en: "Line {line}, column {column}: entry {value} bears this value on some of its lines only, as most do; it holds for all.",
  },
  journalLabelMissing: {
    fr: "Ligne {line}, colonne {column} : le journal {value} n’a pas de nom sur cette ligne ; le nom déjà lu, ou son code, est pris.",
    en: "Line {line}, column {column}: journal {value} has no name on this line; the name already read, or its code, is taken.",
  },
  accountLabelMissing: {
    fr: "Ligne {line}, colonne {column} : le compte {value} n’a pas de nom sur cette ligne ; le nom déjà lu, ou son numéro, est pris.",
    en: "Line {line}, column {column}: account {value} has no name on this line; the name already read, or its number, is taken.",
  },
  accountLabelVaries: {
    fr: "Ligne {line}, colonne {column} : le compte {account} s’appelle ici « {value} » et ailleurs « {first} » ; le premier nom est gardé.",
    en: "Line {line}, column {column}: account {account} is named “{value}” here and “{first}” elsewhere; the first name is kept.",
  },
  auxiliaryLabelAbsent: {
    fr: "Ligne {line}, colonne {column} : le fichier ne nomme aucun compte auxiliaire ; le numéro {value} tient lieu de nom.",
    en: "Line {line}, column {column}: the file names no auxiliary account; the number {value} stands for the name.",
  },
  auxiliaryNumberMissing: {
    fr: "Ligne {line}, colonne {column} : « {value} » n’a pas de numéro de compte auxiliaire ; ce nom n’est pas repris.",
    en: "Line {line}, column {column}: “{value}” has no auxiliary account number; this name is not taken over.",
  },
  letterDateMissing: {
    fr: "Ligne {line}, colonne {column} : le lettrage {value} n’a pas de date.",
    en: "Line {line}, column {column}: lettering {value} has no date.",
  },
  letterMissing: {
    fr: "Ligne {line}, colonne {column} : une date de lettrage ({value}) sans lettre ; elle n’est pas reprise.",
    en: "Line {line}, column {column}: a lettering date ({value}) without a letter; it is not taken over.",
  },
  letteringUnbalanced: {
    fr: "Ligne {line}, colonne {column} : le lettrage {value} du compte {account} ne s’équilibre pas dans ce fichier : il reste {rest}.",
    en: "Line {line}, column {column}: lettering {value} of account {account} does not balance in this file: {rest} remains.",
  },
  negative: {
    fr: "Ligne {line}, colonne {column} : le montant négatif {value} est repris en positif de l’autre côté.",
    en: "Line {line}, column {column}: the negative amount {value} is taken over as positive on the other side.",
  },
  zeroLine: {
    fr: "Ligne {line}, colonne {column} : cette ligne du compte {value} n’a pas de montant ; elle n’est pas reprise.",
    en: "Line {line}, column {column}: this line of account {value} has no amount; it is not taken over.",
  },
  currencyHalf: {
    fr: "Ligne {line}, colonne {column} : « {value} » ne donne pas à la fois une devise et un montant à virgule ; la devise n’est pas reprise.",
    en: "Line {line}, column {column}: “{value}” does not give both a currency and an amount with a comma; the currency is not taken over.",
  },
});
