import type { Arrangement } from "../events/index.ts";
import { hostsOf } from "./draft-programme.ts";
import type { Edition, Venue } from "./edition.ts";
import type { Proposal } from "./proposal.ts";
import type { Slot } from "./slot.sql.ts";

/** The event that a session is, where its slot has it: who may come, where, its seats in each mode. */
export function arrangementOf(
  { edition, venue }: { edition: Edition; venue: Venue },
  p: Proposal,
  { startsAt, endsAt }: Slot,
  why: string,
): Arrangement {
  const inRoom = venue.room !== null;
  const online = !inRoom || edition.form === "hybrid";
  return {
    terms: {
      ...{ kind: "workshop", title: p.title, about: p.about, audience: edition.audience },
      siteSeats: inRoom ? venue.seats : null,
      onlineSeats: online ? edition.onlineSeats : null,
      ...{ siteNote: "", onlineNote: "", onlineLink: online ? venue.link : "" },
      ...{ opensAt: null, membersUntil: null, closeHours: 0, leaveHours: 24, mostSeats: 1, offerHours: 12 },
      ...{ meal: "none", signed: edition.signed, givable: true },
    },
    hosts: hostsOf(p).map(({ id }) => id),
    placing: { startsAt, endsAt, site: venue.site, place: inRoom ? venue.name : "" },
    ...{ room: venue.room, why },
  };
}
