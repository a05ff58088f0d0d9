type Element = string | number | bigint | Buffer | null;

/**
 * An array as PostgreSQL reads it (its text form, §8.15 of its manual): what the driver would make of it when
 * its turn comes, made beforehand, so that a large statement is ready while another one runs.
 */
export function arrayText(values: readonly Element[]): string {
  return `{${values.map(elementText).join(",")}}`;
}

function elementText(value: Element): string {
  if (value === null) return "NULL";
  if (typeof value !== "string")
    return Buffer.isBuffer(value) ? `"\\\\x${value.toString("hex")}"` : String(value);
  return `"${value.includes("\\") || value.includes('"') ? value.replace(/[\\"]/g, "\\$&") : value}"`;
}
