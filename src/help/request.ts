import type { Actor } from "../foundation/actor.ts";
import type { CivilDate } from "../foundation/calendar.ts";
import type { Refusal } from "../foundation/refusal.ts";
import { refusals } from "./refusals.ts";

export const kinds = ["need", "offer"] as const;
export type Kind = (typeof kinds)[number];

export const termsList = ["free", "barter", "paid"] as const;
export type Terms = (typeof termsList)[number];

export type State = "draft" | "open" | "matched" | "resolved" | "expired" | "withdrawn";

export interface Request {
  readonly id: string;
  readonly kind: Kind;
  readonly person: string;
  readonly name: string;
  readonly title: string;
  readonly text: string;
  readonly byOn: CivilDate | null;
  readonly minutes: number | null;
  readonly place: string;
  readonly terms: Terms;
  /** Read by those who were thought of and those who offered themselves, by nobody else. */
  readonly confidential: boolean;
  readonly state: State;
  readonly since: Date;
  readonly skills: readonly string[];
  readonly files: readonly { readonly position: number; readonly name: string }[];
  readonly helper: string | null;
  readonly helperName: string | null;
}

/** A request and what whoever acts is to it. */
export interface OfRequest {
  readonly request: Request;
  readonly own: {
    readonly visible: boolean;
    readonly suggested: boolean;
    readonly offered: boolean;
  };
}

export const isOfHouse = (actor: Actor): boolean => actor.person !== null && actor.roles.size > 0;

export const isAuthor = (actor: Actor, { request }: OfRequest): boolean =>
  isOfHouse(actor) && request.person === actor.person;

export const isOver = ({ state }: Pick<Request, "state">): boolean =>
  state === "resolved" || state === "expired" || state === "withdrawn";

export const whyNotOpen = ({ request }: OfRequest): Refusal | null =>
  request.state === "open" || request.state === "matched" ? null : refusals.notOpen();
