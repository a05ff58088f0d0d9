import { anywhere, askOutside, OutsideFailure, openInternet } from "../foundation/ask-outside.ts";
import type { Failure } from "./failures.ts";

const most = { bytes: 2_000_000, ms: 8_000, redirects: 3 };

export class CalendarFailure extends Error {
  readonly why: Failure;
  constructor(why: Failure) {
    super(why);
    this.why = why;
  }
}

/** The text of a calendar, or a `CalendarFailure`. `privateToo`: the operator says so. */
export async function fetchCalendar(
  address: string,
  { privateToo }: { readonly privateToo: boolean },
): Promise<string> {
  try {
    const reach = privateToo ? anywhere : openInternet;
    const { bytes } = await askOutside(address, { accept: "text/calendar", most, reach });
    return bytes.toString("utf8");
  } catch (error) {
    if (!(error instanceof OutsideFailure)) throw error;
    throw new CalendarFailure(error.why === "otherKind" ? "notCalendar" : error.why);
  }
}
