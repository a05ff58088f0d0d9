import { addDays, addMonths, type CivilDate, isCivilDate } from "../../foundation/calendar.ts";

export interface FecName {
  readonly siren?: string;
  readonly closing?: CivilDate;
  /** True where the name is the lawful one (R3.14). */
  readonly lawful: boolean;
}

/**
 * Reads `SIRENFECAAAAMMJJ[_n].txt` (R3.14). Packages put other things around it: the closing date is taken
 * wherever it can be, because it bounds the dates of the entries.
 */
export function readFecName(fileName: string): FecName {
  const base = fileName.replace(/^.*[\\/]/, "");
  const match = /^(.*?)FEC(\d{4})(\d\d)(\d\d)(?!\d)/i.exec(base);
  const closing = match ? `${match[2]}-${match[3]}-${match[4]}` : "";
  if (!match || !isCivilDate(closing)) return { lawful: false };
  const siren = /(\d{9})$/.exec(match[1] ?? "")?.[1];
  const lawful = /^\d{9}FEC\d{8}(_\d+)?(\.(txt|csv|xml))?$/i.test(base);
  return siren ? { siren, closing, lawful } : { closing, lawful };
}

/** The name of an export: SIREN, `FEC`, closing date (R3.14). */
export function fecFileName(siren: string, closing: CivilDate): string {
  if (!/^\d{9}$/.test(siren)) throw new Error(`fecFileName: ${siren} is not a SIREN of nine digits`);
  return `${siren}FEC${closing.replaceAll("-", "")}.txt`;
}

/** The first day of the twelve months that end on a closing date. */
export const yearBefore = (closing: CivilDate): CivilDate => addMonths(addDays(closing, 1), -12);
