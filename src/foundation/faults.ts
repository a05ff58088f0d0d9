/** Errors of the database that say something about the moment, not about the program. */
const codeOf = (error: unknown): string => String((error as { code?: unknown })?.code ?? "");

/**
 * A deadlock or a failed serialization: the same work may pass when tried again. A month that was closed
 * between the reading and the writing (EN003) is seen the next time, and said in words.
 */
export const isWorthAnotherTry = (error: unknown): boolean =>
  ["40001", "40P01", "EN003"].includes(codeOf(error));

const away = new Set([
  "ECONNREFUSED",
  "ECONNRESET",
  "ENOENT",
  "EPIPE",
  "ETIMEDOUT",
  "57P01",
  "57P02",
  "57P03",
]);

/** Said where the error of a library that asked the database does not tell that this was why. */
export class DatabaseAway extends Error {}

/** The server cannot be reached, or ended the connection. */
export function isDatabaseAway(error: unknown): boolean {
  if (error instanceof DatabaseAway) return true;
  const code = codeOf(error);
  const text = error instanceof Error ? error.message : "";
  return (
    away.has(code) ||
    code.startsWith("08") ||
    /Connection terminated|timeout exceeded when trying to connect/.test(text)
  );
}
