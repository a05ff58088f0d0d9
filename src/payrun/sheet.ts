import type { Absence } from "../absences/index.ts";
import { lastOfMonth, type Month } from "../foundation/calendar.ts";
import type { Statement, StatementColumn } from "../foundation/statements/index.ts";
import { writeCsv } from "../foundation/statements/index.ts";
import { say } from "../foundation/words.ts";
import type { FixedPart } from "./fixed-part.ts";
import { type CellName, sheetColumns } from "./sheet-columns.ts";
import { sheetWords } from "./sheet-words.ts";
import type { Variables } from "./variables.ts";

export type Cells = Readonly<Record<CellName, string>>;

/** What is known of a contract outside: short, and the same for good. */
export const referenceOf = (contract: string): string =>
  contract.replaceAll("-", "").slice(-12).toUpperCase();

const day = (date: string) => date.split("-").reverse().join("/");
const euros = (cents: bigint) => `${cents / 100n},${String(cents % 100n).padStart(2, "0")}`;

/** One line of the file, in French as the firm reads it. Amounts are whole cents as text, dates are civil. */
export function cellsOf(month: Month, one: Variables): Cells {
  const first = `${month}-01`;
  const last = lastOfMonth(first);
  return {
    month,
    reference: referenceOf(one.contract),
    name: one.personName,
    kind: one.kind.toUpperCase(),
    activity: one.activityCode ?? "",
    since: one.since >= first ? one.since : "",
    until: one.until && one.until <= last ? one.until : "",
    fixed: String(one.fixed.cents),
    advance: String(one.advanceCents),
    gross: String(one.dueCents),
    absences: one.absences.map(absenceSaid).join(" ; "),
    note: noteOf(one.fixed, one),
  };
}

const absenceSaid = ({ kind, from, to, halfFirst, halfLast }: Absence) => {
  const half = halfFirst || halfLast ? ` (${say(sheetWords.half, "fr")})` : "";
  return `${say(sheetWords[kind], "fr")} du ${day(from)} au ${day(to)}${half}`;
};

/** How the fixed part was counted, where the month is not whole. */
function noteOf({ stretches, whole }: FixedPart, { suspended }: Pick<Variables, "suspended">): string {
  const parts = whole
    ? []
    : stretches.map(({ from, to, days, cents }) =>
        say(sheetWords.stretch, "fr", { from: day(from), to: day(to), days, amount: euros(cents) }),
      );
  const off = suspended.map(({ from, to }) => {
    const until = to ? ` au ${day(to)}` : "";
    return `${say(sheetWords.suspended, "fr")} ${day(from)}${until}`;
  });
  return [...parts, ...off].join(" ; ");
}

/** The file as it leaves: CSV in UTF-8, semicolons, decimal commas, French dates. */
export async function sheetOf(lines: readonly Cells[]): Promise<Buffer> {
  const columns: StatementColumn[] = sheetColumns.map(([key, word, kind]) => {
    return { key, label: say(word, "fr"), kind };
  });
  async function* rows() {
    yield* lines;
  }
  const parts: Buffer[] = [];
  const statement: Statement = { columns, rows: rows() };
  for await (const part of writeCsv(statement)) parts.push(part);
  return Buffer.concat(parts);
}

export interface Change {
  readonly contract: string;
  readonly name: string;
  /** Of a line that is there in both: what was written, what would be. */
  readonly cells: readonly { readonly cell: CellName; readonly before: string; readonly after: string }[];
  readonly kind: "new" | "gone" | "changed";
}

type Line = { readonly contract: string; readonly cells: Readonly<Record<string, string>> };

/** What changed since a file left: lines that came, lines that went, cells that differ. */
export function changesBetween(sent: readonly Line[], now: readonly Line[]): Change[] {
  const before = new Map(sent.map((line) => [line.contract, line.cells]));
  const after = new Map(now.map((line) => [line.contract, line.cells]));
  const changes: Change[] = [];
  for (const [contract, cells] of after) {
    const old = before.get(contract);
    const name = cells.name ?? "";
    const differing = old ? differencesOf(old, cells) : [];
    if (!old) changes.push({ contract, name, cells: [], kind: "new" });
    else if (differing.length > 0) changes.push({ contract, name, cells: differing, kind: "changed" });
  }
  for (const [contract, cells] of before)
    if (!after.has(contract)) changes.push({ contract, name: cells.name ?? "", cells: [], kind: "gone" });
  return changes;
}

function differencesOf(before: Line["cells"], after: Line["cells"]): Change["cells"] {
  return sheetColumns.flatMap(([cell]) => {
    const [was, is] = [before[cell] ?? "", after[cell] ?? ""];
    return was === is ? [] : [{ cell, before: was, after: is }];
  });
}
