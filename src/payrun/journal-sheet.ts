import type { Cents } from "../foundation/money.ts";
import { openSheet, type Sheet, type SheetColumn, tabularRefusals } from "../foundation/tabular/index.ts";
import type { UploadedFile } from "../foundation/uploaded-file.ts";
import type { Language } from "../foundation/words.ts";
import { journalSays } from "./journal-says.ts";

/** A journal of pay as a payroll firm gives it, one line an amount; the reference is that of our file. */
export const journalColumns: readonly SheetColumn[] = [
  {
    ...{ key: "reference", fr: "Référence", en: "Reference", required: true },
    ...{ others: ["référence du contrat", "matricule", "salarié", "employee"], example: "4F2A90C1B7D3" },
  },
  {
    ...{ key: "account", fr: "Compte", en: "Account", required: true, example: "641000" },
    others: ["numéro de compte", "compte général", "comptenum"],
  },
  { key: "label", fr: "Libellé", en: "Label", others: ["intitulé", "ecriturelib"], example: "Salaire brut" },
  { key: "debit", fr: "Débit", en: "Debit", example: "2 000,00" },
  { key: "credit", fr: "Crédit", en: "Credit" },
];

export interface WrittenLine {
  readonly line: number;
  readonly reference: string;
  readonly account: string;
  readonly label: string;
  readonly debitCents: Cents;
  readonly creditCents: Cents;
}

/** The lines of a journal; what is wrong with them is said on the sheet. */
export async function readJournal(
  file: UploadedFile,
  language: Language,
): Promise<{ sheet: Sheet; lines: WrittenLine[] }> {
  const sheet = await openSheet(file, journalColumns, language);
  // Each column must be there, and in each line one of the two is blank.
  for (const { key, fr, en } of journalColumns.filter((one) => ["debit", "credit"].includes(one.key)))
    if (sheet.rows.length > 0 && !sheet.heads.some((head) => head.key === key))
      sheet.refuse(tabularRefusals.columnMissing({ name: language === "en" ? en : fr }));
  const lines = sheet.rows.map((row) => {
    const { line } = row;
    const written = sheet.text(row, "account").replaceAll(" ", "");
    const account = accountOf(written);
    if (!account && written !== "") sheet.refuse(journalSays.account({ line, account: written }));
    const [debitCents, creditCents] = [sheet.cents(row, "debit") ?? 0n, sheet.cents(row, "credit") ?? 0n];
    const told = { line, account: account ?? "", label: sheet.text(row, "label", 200) };
    const reference = sheet.text(row, "reference").toUpperCase();
    return { ...told, reference, ...oneSided(sheet, line, { debitCents, creditCents }) };
  });
  return { sheet, lines };
}

/** Six digits: firms write them with more or fewer zeros at the end. */
function accountOf(written: string): string | null {
  const six = /^\d{3,}$/.test(written) ? written.padEnd(6, "0") : "";
  return six !== "" && /^0*$/.test(six.slice(6)) ? six.slice(0, 6) : null;
}

/** An amount below zero stands on the other side. */
function oneSided(
  sheet: Sheet,
  line: number,
  { debitCents, creditCents }: { debitCents: Cents; creditCents: Cents },
) {
  if ((debitCents === 0n) === (creditCents === 0n)) sheet.refuse(journalSays.oneSide({ line }));
  const debited = debitCents - creditCents;
  return { debitCents: debited > 0n ? debited : 0n, creditCents: debited < 0n ? -debited : 0n };
}
