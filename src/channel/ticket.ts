import { createHmac, timingSafeEqual } from "node:crypto";
import type { Film } from "./film.ts";
import { isShown } from "./film.ts";

/** So long an address to the files of a film that is not public is worth something: a long film, paused. */
export const ticketMs = 8 * 3_600_000;

type Sealed = Pick<Film, "sealKey" | "upload" | "turn">;

const sealOf = ({ sealKey, upload, turn }: Sealed, until: number): string =>
  createHmac("sha256", sealKey)
    .update(`${upload} ${turn ?? 0} ${until}`)
    .digest("base64url")
    .slice(0, 32);

/** The word in the address of a film's files that opens them: for everybody, or until an hour. */
export function ticketFor(film: Film, now: Date): string {
  if (film.scope === "public" && isShown(film, now)) return `public.${film.upload}`;
  const until = Math.ceil((now.getTime() + ticketMs) / 3_600_000) * 3_600;
  return `${film.turn ?? 0}.${until}.${sealOf(film, until)}`;
}

/** Whether the word opens the files of a film as it stands now: what was taken back is shut. */
export function opens(ticket: string, film: Film, now: Date): boolean {
  if (film.removed || film.upload === null) return false;
  if (ticket === `public.${film.upload}`) return film.scope === "public" && isShown(film, now);
  const [turn, until, seal = ""] = ticket.split(".");
  if (Number(turn) !== (film.turn ?? 0) || !(Number(until) * 1000 > now.getTime())) return false;
  return same(seal, sealOf(film, Number(until)));
}

/** What sister cooperatives are told of a film that is shown to the network: it opens nothing by itself. */
export const networkKeyOf = ({ id, sealKey }: Pick<Film, "id" | "sealKey">): string =>
  createHmac("sha256", sealKey).update(`network ${id}`).digest("base64url");

const passSeal = (film: string, networkKey: string, until: number): string =>
  createHmac("sha256", networkKey).update(`${film} ${until}`).digest("base64url").slice(0, 32);

/** What a member of a sister cooperative opens a film by, for some hours. */
export function passFor({ film, networkKey }: { film: string; networkKey: string }, now: Date): string {
  const until = Math.ceil((now.getTime() + ticketMs) / 3_600_000) * 3_600;
  return `${until}.${passSeal(film, networkKey, until)}`;
}

export function isPass(pass: string, film: Film, now: Date): boolean {
  const [until = "", seal = ""] = pass.split(".");
  if (!(Number(until) * 1000 > now.getTime())) return false;
  return same(seal, passSeal(film.id, networkKeyOf(film), Number(until)));
}

function same(a: string, b: string): boolean {
  const [given, right] = [Buffer.from(a), Buffer.from(b)];
  return given.length === right.length && timingSafeEqual(given, right);
}

/** Where the files of a film lie for whoever holds the ticket; null where nothing of ours plays. */
export const filesOf = (film: Film, cooperative: number, now: Date): string | null =>
  film.upload === null ? null : `/films/${cooperative}/${film.id}/${ticketFor(film, now)}`;
