/** What a device answered, or an empty object where it is no JSON: the sign-in code refuses that. */
export function readJson(text: string): object {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null ? value : {};
  } catch {
    return {};
  }
}
