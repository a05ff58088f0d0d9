/** What a column of a statement holds; amounts are whole cents, dates civil dates. */
export type Kind = "text" | "date" | "cents" | "integer";

export interface StatementColumn {
  readonly key: string;
  readonly label: string;
  readonly kind: Kind;
}

export type StatementValue = string | bigint | number | null | undefined;

/**
 * Any statement as a table: what trial balance, ledgers and lists have in common when they leave as a file.
 */
export interface Statement {
  readonly columns: readonly StatementColumn[];
  readonly rows: AsyncIterable<Readonly<Record<string, StatementValue>>>;
}

/**
 * A spreadsheet runs a text that begins like a formula. An apostrophe before it keeps it a text (OWASP, CSV
 * injection); it stays visible, which is better than a label that acts.
 */
export const notFormula = (text: string): string => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text);

/** `-1234n` is `-12.34`, or with another mark `-12,34`. */
export function decimal(cents: bigint, mark: "." | ","): string {
  const digits = String(cents < 0n ? -cents : cents).padStart(3, "0");
  return `${cents < 0n ? "-" : ""}${digits.slice(0, -2)}${mark}${digits.slice(-2)}`;
}

/** A field of RFC 4180: quoted where the separator, a quote or a line break is inside. */
export const csvField = (text: string, separator: string): string =>
  text.includes(separator) || /["\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
