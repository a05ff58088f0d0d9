import type { Actor } from "../foundation/actor.ts";
import { has } from "../foundation/actor.ts";
import type { CivilDate } from "../foundation/calendar.ts";
import type { CommentRule } from "./comment.ts";
import type { Cut } from "./cut.ts";

export const scopes = ["private", "link", "members", "network", "public"] as const;
export type Scope = (typeof scopes)[number];
export const languages = ["fr", "eu", "es", "en"] as const;
export type Spoken = (typeof languages)[number];
export const licences = ["reserved", "cc-by", "cc-by-sa", "cc-by-nc-sa"] as const;
export type Licence = (typeof licences)[number];

/** Where a licence of Creative Commons is told in full; null for rights that are reserved. */
export const deedOf = (licence: Licence): string | null =>
  licence === "reserved" ? null : `https://creativecommons.org/licenses/${licence.slice(3)}/4.0/`;

export interface Film {
  readonly id: string;
  readonly owner: string;
  readonly ownerName: string;
  readonly title: string;
  readonly summary: string;
  readonly spoken: Spoken;
  readonly recordedOn: CivilDate | null;
  readonly licence: Licence;
  /** Whom to name: who filmed, whose music. */
  readonly credits: string;
  readonly mayDownload: boolean;
  readonly captionsDue: CivilDate | null;
  readonly comments: CommentRule;
  readonly outsideUrl: string | null;
  readonly linkKey: string;
  readonly sealKey: string;
  /** What plays: of which upload it was made; null where nothing does yet, or another service shows it. */
  readonly upload: string | null;
  readonly kind: "hls" | "plain" | null;
  readonly durationMs: number | null;
  /** What is shown of the file as it came; null where all of it is. */
  readonly cut: Cut | null;
  readonly heights: readonly number[] | null;
  readonly hasStory: boolean | null;
  readonly wholeBytes: bigint | null;
  readonly turn: number | null;
  readonly scope: Scope;
  readonly startsAt: Date | null;
  readonly removed: boolean;
  readonly playable: boolean;
  readonly refused: boolean;
  readonly unanswered: boolean;
}

/** Who keeps a film: whoever brought it, and those who animate the cooperative. */
export const mayKeep = (actor: Actor, film: Pick<Film, "owner">): boolean =>
  actor.person !== null && (film.owner === actor.person || has(actor, "community", "director"));

/** Whether it has begun to be shown. */
export const isShown = ({ scope, startsAt }: Pick<Film, "scope" | "startsAt">, now: Date): boolean =>
  scope !== "private" && startsAt !== null && startsAt <= now;

/** What somebody without a place here comes by: the key of a link, or that they are of the network. */
export interface Came {
  readonly link?: string | undefined;
  readonly ofNetwork?: boolean;
}

/** Who sees it: whoever keeps it always, others once it is shown, as far as it is. */
export function maySee(actor: Actor, film: Film, now: Date, { link, ofNetwork }: Came = {}): boolean {
  if (film.removed || !film.playable) return !film.removed && mayKeep(actor, film);
  if (mayKeep(actor, film)) return true;
  if (!isShown(film, now)) return false;
  if (film.scope === "public") return true;
  if (film.scope === "link") return link === film.linkKey;
  if (film.scope === "network" && ofNetwork) return true;
  return actor.person !== null && actor.roles.size > 0;
}
