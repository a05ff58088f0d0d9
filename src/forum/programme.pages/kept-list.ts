/** What a visitor asked this device to keep: the key of their list, for that edition alone. */
const name = "ensemble.liste";

export function keptList(headers: Headers): string | null {
  const found = new RegExp(`(?:^|;\\s*)${name}=([\\w-]{43})`).exec(headers.get("cookie") ?? "");
  return found?.[1] ?? null;
}

/** The cookie that keeps it for four months, or forgets it. */
export const keepList = (path: string, key: string | null): string =>
  `${name}=${key ?? ""}; Path=${path}; HttpOnly; SameSite=Lax; Max-Age=${key ? 120 * 86_400 : 0}`;
