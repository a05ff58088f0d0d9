import { randomBytes } from "node:crypto";

let host: string | null = null;

/** The host whose mail comes in here, said once at the start; null where none does. */
export function declareInbox(name: string | null): void {
  host = name;
}

export const inboxHost = (): string | null => host;

const letters = "abcdefghijklmnopqrstuvwxyz234567";

/** 160 bits of chance, in letters that survive a mail server: the case of a local part may be lost. */
export const drawToken = (): string =>
  [...randomBytes(32)].map((byte) => letters[byte % letters.length]).join("");

/** The cooperative stands before the secret, so that no other one is looked into. */
export const addressOf = (cooperative: number, token: string): string | null =>
  host && `fil-${cooperative}-${token}@${host}`;

/** What a recipient’s address names; null for any other. */
export function keyOf(address: string): { cooperative: number; token: string } | null {
  const found = /^<?fil-(\d{1,9})-([a-z2-7]{32})@/i.exec(address.trim());
  return found ? { cooperative: Number(found[1]), token: (found[2] as string).toLowerCase() } : null;
}
