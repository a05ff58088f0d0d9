import { addMonths, type CivilDate } from "../foundation/calendar.ts";
import type { Word } from "../foundation/words.ts";
import { domiciliationWords as words } from "./domiciliation-words.ts";

export const paperKinds = ["identity", "address", "registration", "contract"] as const;
export type PaperKind = (typeof paperKinds)[number];
export const paperWords: Readonly<Record<PaperKind, Word>> = {
  ...{ identity: words.kindIdentity, address: words.kindAddress },
  ...{ registration: words.kindRegistration, contract: words.kindContract },
};

/** Without these no contract begins; the registration follows, for a firm that is being founded. */
export const needed: readonly PaperKind[] = ["identity", "address", "contract"];

export const natures = ["letter", "registered", "parcel"] as const;
export type Nature = (typeof natures)[number];
export const natureWords: Readonly<Record<Nature, Word>> = {
  ...{ letter: words.natureLetter, registered: words.natureRegistered, parcel: words.natureParcel },
};
export const letterSteps = ["collected", "forwarded", "returned"] as const;
export type LetterStep = (typeof letterSteps)[number];

export interface Domiciliation {
  readonly id: string;
  readonly site: string;
  readonly siteName: string;
  readonly firm: string;
  readonly siren: string | null;
  readonly representative: string;
  readonly representativeAddress: string;
  readonly phone: string;
  readonly email: string;
  readonly worksAt: string;
  readonly booksAt: string;
  readonly startsOn: CivilDate;
  readonly months: number;
  readonly monthlyCents: bigint;
  readonly signedOn: CivilDate | null;
  readonly agreement: string | null;
  readonly endsOn: CivilDate | null;
  readonly endWhy: string;
  readonly papers: readonly PaperKind[];
}

export type Standing = "draft" | "active" | "notice" | "ended";

export function standingOf({ signedOn, endsOn }: Domiciliation, today: CivilDate): Standing {
  if (!signedOn) return "draft";
  if (!endsOn) return "active";
  return endsOn < today ? "ended" : "notice";
}

/** The first day after the months that were agreed: from then on each renewal is tacit (R123-168). */
export const firstTermEnds = ({ startsOn, months }: Pick<Domiciliation, "startsOn" | "months">): CivilDate =>
  addMonths(startsOn, months);
