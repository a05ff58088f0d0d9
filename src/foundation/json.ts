/**
 * JSON for keys, audit and the API: whole cents leave as JSON numbers, exact up to 90 thousand billion
 * euros.
 */
export function toJson(value: unknown): string {
  return JSON.stringify(value ?? null, (_, v: unknown) => {
    if (typeof v !== "bigint") return v;
    const number = Number(v);
    if (!Number.isSafeInteger(number)) throw new Error(`${v} is too large for a JSON number`);
    return number;
  });
}
