import type { Choice } from "../../people/index.ts";

/** What the header's switches keep in the browser: names that the server checks again at each request. */
const attributes = "Path=/; HttpOnly; SameSite=Lax";

function cookiesIn(headers: Headers): Map<string, string> {
  const cookies = (headers.get("cookie") ?? "").split(";").map((pair) => pair.trim().split("=", 2));
  return new Map(cookies.map(([name = "", value = ""]) => [name, value]));
}

/** Light or dark where the person chose; null follows the device. */
export function schemeOf(headers: Headers): "light" | "dark" | null {
  const scheme = cookiesIn(headers).get("ensemble.scheme");
  return scheme === "light" || scheme === "dark" ? scheme : null;
}

export function choiceOf(headers: Headers): Choice {
  const found = cookiesIn(headers);
  return { cooperative: found.get("ensemble.place") ?? null, hat: found.get("ensemble.hat") ?? null };
}

/**
 * The cookies of a choice, none where the value cannot be one of ours; another cooperative forgets the hat.
 */
export function cookiesFor(name: "cooperative" | "role" | "scheme", value: string): string[] {
  if (!/^[a-z0-9-]{1,60}$/.test(value)) return [];
  const keep = (cookie: string) => `ensemble.${cookie}=${value}; ${attributes}; Max-Age=31536000`;
  if (name === "scheme" && value === "system") return [`ensemble.scheme=; ${attributes}; Max-Age=0`];
  if (name === "scheme") return [keep("scheme")];
  if (name === "role") return [keep("hat")];
  return [keep("place"), `ensemble.hat=; ${attributes}; Max-Age=0`];
}
