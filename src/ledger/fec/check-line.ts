import { type CivilDate, isCivilDate } from "../../foundation/calendar.ts";
import type { Find } from "./check-fec.ts";
import type { fecColumns } from "./fec.ts";

export type Values = Readonly<Record<(typeof fecColumns)[number], string>>;

/** A line with its amounts in cents, for what only several lines tell. */
export interface CheckedLine {
  readonly values: Values;
  readonly line: number;
  readonly cents: bigint;
}

const mandatory = [
  ...(["JournalCode", "JournalLib", "EcritureNum", "EcritureDate", "CompteNum", "CompteLib"] as const),
  ...(["PieceRef", "PieceDate", "EcritureLib", "ValidDate"] as const),
];
const pairs = [
  ["CompAuxNum", "CompAuxLib"],
  ["EcritureLet", "DateLet"],
  ["Montantdevise", "Idevise"],
] as const;

/** R3.12, R3.13 and R3.16 on one line. */
export function checkLine(
  values: Values,
  line: number,
  period: { from: CivilDate; to: CivilDate } | undefined,
  find: Find,
): CheckedLine {
  for (const column of mandatory) if (!values[column].trim()) find("R3.16", line, "blank", column);
  for (const column of ["EcritureDate", "PieceDate", "DateLet", "ValidDate"] as const)
    if (values[column] && !dayOf(values[column]))
      find("R3.13", line, `“${values[column]}” is no day`, column);
  for (const [one, other] of pairs)
    if ((values[one] === "") !== (values[other] === "")) find("R3.16", line, `without ${other}`, one);
  if (values.Montantdevise) amountOf(values, "Montantdevise", line, find);
  const debit = amountOf(values, "Debit", line, find);
  const credit = amountOf(values, "Credit", line, find);
  if ((debit === 0n) === (credit === 0n))
    find("R3.16", line, "debit and credit both filled or both zero", "Credit");
  if (!/^[1-8]\d\d/.test(values.CompteNum))
    find("R3.12", line, `“${values.CompteNum}” is no account`, "CompteNum");
  const day = dayOf(values.EcritureDate);
  if (day && period && (day < period.from || day > period.to))
    find("R3.11", line, `${day} is not in the year`, "EcritureDate");
  const valid = dayOf(values.ValidDate);
  if (day && valid && valid < day) find("R3.11", line, "validated before its date", "ValidDate");
  return { values, line, cents: debit - credit };
}

export function dayOf(text: string): CivilDate | null {
  const date = /^\d{8}$/.test(text) ? `${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6)}` : "";
  return isCivilDate(date) ? date : null;
}

function amountOf(
  values: Values,
  column: "Debit" | "Credit" | "Montantdevise",
  line: number,
  find: Find,
): bigint {
  const match = /^([+-]?)(\d+)(?:,(\d{1,2}))?([+-]?)$/.exec(values[column]);
  if (match && !(match[1] && match[4])) {
    const cents = BigInt(`${match[2]}${(match[3] ?? "").padEnd(2, "0")}`);
    return match[1] === "-" || match[4] === "-" ? -cents : cents;
  }
  find("R3.13", line, `“${values[column]}” is no amount with a decimal comma`, column);
  return 0n;
}
