import { bareName } from "../../foundation/plain.ts";
import { type FecColumn, fecColumns } from "./fec.ts";
import type { Place, Problems } from "./problems.ts";

/** How one file lays its fields out: what its first line says. */
export interface Layout {
  readonly separator: "\t" | "|";
  /** Fields of each line. */
  readonly width: number;
  /** Offset of each column, -1 where the file does not have it. */
  readonly at: Readonly<Record<FecColumn, number>>;
  /** Offset of the analytic code, -1 without. */
  readonly analytic: number;
  readonly names: readonly string[];
  readonly extras: readonly string[];
}

/** Blank in most entries, so that packages leave these columns out altogether. */
const optional: ReadonlySet<string> = new Set([
  "CompAuxNum",
  "CompAuxLib",
  "EcritureLet",
  "DateLet",
  "ValidDate",
  "Montantdevise",
  "Idevise",
]);

const analyticName = /analy|^(code)?(section|activite|affaire|chantier|projet|ventilation)$|^axe1?$/;

/** Header names are compared without case, accents, spaces, quotes: packages differ in all of these. */
const known = new Map<string, FecColumn>([
  ...[...fecColumns, "Montant" as const, "Sens" as const].map((name) => [bareName(name), name] as const),
  // Both spellings are in the schema of the administration.
  ["compteauxnum", "CompAuxNum"],
  ["compteauxlib", "CompAuxLib"],
]);

/** Reads the header line (R3.12); null when refused. `analyticColumn` names the extra column to take. */
export function readHeader(text: string, problems: Problems, analyticColumn?: string): Layout | null {
  const separator = separatorOf(text, problems);
  if (!separator) return null;
  const names = text.split(separator).map((name) => name.replaceAll('"', "").trim());
  while (names.length > 1 && names.at(-1) === "") names.pop();
  const at = columnsAt(names, problems);
  if (!at || !hasAllColumns(names, at, problems)) return null;
  const extras = names.filter((name) => !known.has(bareName(name)));
  const wanted = analyticColumn === undefined ? undefined : bareName(analyticColumn);
  const analytic = names.findIndex((name) =>
    wanted === undefined
      ? !known.has(bareName(name)) && analyticName.test(bareName(name))
      : bareName(name) === wanted,
  );
  return { separator, width: names.length, at, analytic, names, extras };
}

function separatorOf(text: string, problems: Problems): "\t" | "|" | null {
  const count = (separator: string) => text.split(separator).length - 1;
  const [tabs, bars] = [count("\t"), count("|")];
  if (Math.max(tabs, bars) >= 8) return tabs >= bars ? "\t" : "|";
  const place: Place = { line: 1, column: { number: 1, name: "JournalCode" } };
  const other = [";", ",", ":", "~"].find((separator) => count(separator) >= 8);
  if (other) problems.refuse("separator", place, { value: other });
  else problems.refuse("headerMissing", place, { value: text.trim() });
  return null;
}

function columnsAt(names: readonly string[], problems: Problems): Record<FecColumn, number> | null {
  const at = Object.fromEntries([...fecColumns, "Montant", "Sens"].map((name) => [name, -1])) as Record<
    FecColumn,
    number
  >;
  for (const [index, name] of names.entries()) {
    const column = known.get(bareName(name));
    if (!column) continue;
    if (at[column] >= 0) {
      problems.refuse("columnTwice", placeOf(column, index), { value: at[column] + 1 });
      return null;
    }
    at[column] = index;
  }
  if (Object.values(at).some((index) => index >= 0)) return at;
  const first = names[0] ?? "";
  problems.refuse("headerMissing", placeOf("JournalCode", 0), { value: first });
  return null;
}

function hasAllColumns(
  names: readonly string[],
  at: Readonly<Record<FecColumn, number>>,
  problems: Problems,
): boolean {
  const before = problems.refusals.length;
  const [debit, credit]: FecColumn[] = at.Montant >= 0 ? ["Montant", "Sens"] : ["Debit", "Credit"];
  const wanted = fecColumns.map((name) => (name === "Debit" ? debit : name === "Credit" ? credit : name));
  for (const [index, name] of wanted.entries()) {
    if (!name || at[name] >= 0) continue;
    if (optional.has(name)) problems.warn("columnAbsent", placeOf(name, index));
    else problems.refuse("columnMissing", placeOf(name, index), { value: names[index] ?? "" });
  }
  const found = wanted.map((name) => at[name as FecColumn]).filter((index) => index >= 0);
  const moved = found.findIndex((index, i) => i > 0 && index < (found[i - 1] ?? 0));
  const column = moved < 0 ? undefined : (found[moved] ?? 0);
  if (column !== undefined) problems.warn("columnsOrder", placeOf(names[column] ?? "", column));
  return problems.refusals.length === before;
}

/** The place of a column in a line; columns the file does not have are placed after its last one. */
export function placeIn(layout: Layout, column: FecColumn, line: number): Place {
  const index = layout.at[column];
  const number = index < 0 ? layout.width + 1 : index + 1;
  return { line, column: { number, name: layout.names[index] ?? column } };
}

const placeOf = (name: string, index: number): Place => ({ line: 1, column: { number: index + 1, name } });
