import { createHmac } from "node:crypto";

/** Where browsers ask how they are seen from outside (STUN, RFC 8489) or be relayed (TURN, RFC 8656). */
export interface IceServer {
  readonly urls: string;
  readonly username?: string;
  readonly credential?: string;
}

const dayMs = 86_400_000;

/**
 * The relay of `turn:host:port?secret=…` (`ENSEMBLE_TURN`) for one browser: a name that ends in a day
 * and its proof by HMAC SHA-1, as coturn's `use-auth-secret` reads it (draft-uberti-behave-turn-rest-00).
 * The same server says how one is seen from outside. Without a relay browsers try each other directly,
 * which passes within a network.
 *
 * @throws Error where the address is not of this form
 */
export function iceServersFor(turn: string | undefined, browser: string, now: Date): IceServer[] {
  if (!turn) return [];
  const found = /^(turns?):([\w.-]+|\[[\da-f:]+\])(:\d+)?\?secret=(.{8,})$/i.exec(turn);
  if (!found) throw new Error("ENSEMBLE_TURN is not of the form turn:host:port?secret=…");
  const [, scheme = "turn", host = "", port = "", secret = ""] = found;
  const username = `${Math.floor((now.getTime() + dayMs) / 1000)}:${browser}`;
  const credential = createHmac("sha1", secret).update(username).digest("base64");
  const relay = `${scheme}:${host}${port}`;
  const asked = scheme === "turn" ? [{ urls: `stun:${host}${port}` }] : [];
  const both = scheme === "turn" ? [`${relay}?transport=udp`, `${relay}?transport=tcp`] : [relay];
  return [...asked, ...both.map((urls) => ({ urls, username, credential }))];
}
