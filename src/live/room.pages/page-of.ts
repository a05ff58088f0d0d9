import { sayRefusal } from "../../foundation/refusal.ts";
import type { Language } from "../../foundation/words.ts";
import type { Room } from "../read-room.ts";

/** Where a room is met: the address its forms go to, that of its files, and how its line is opened. */
export interface Met {
  readonly at: string;
  /** What the names of its files and of its film stand behind. */
  readonly fileAt: string;
  readonly filmAt: string;
  readonly line: { readonly address: string; readonly key: string | null };
  readonly guest: boolean;
}

/** What the page of a room shows, to members and guests alike. */
export const pageOf = ({ whyNotAsk, ...room }: Room, met: Met, language: Language) => ({
  ...room,
  ...met,
  closed: whyNotAsk && sayRefusal(whyNotAsk, language),
  formKey: crypto.randomUUID(),
});
export type Found = ReturnType<typeof pageOf>;
