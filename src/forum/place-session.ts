import { z } from "zod";
import { civilDate, clock } from "../foundation/input.ts";
import { operation } from "../foundation/operation.ts";
import { instantAt, minuteOf } from "../foundation/when.ts";
import { listVenueRows } from "./edition.sql.ts";
import { daysOf, keepsForum, stateOf } from "./edition.ts";
import { findWithEdition } from "./find-proposal.ts";
import { programmeWords } from "./programme-words.ts";
import { isInvited } from "./proposal.ts";
import { refusals } from "./refusals.ts";
import { deleteSlot, putSlot } from "./slot.sql.ts";
import { listVerdicts } from "./verdict.sql.ts";

/**
 * Put a session into the programme that is being made, move it, or take it out. Nobody but the team sees that
 * programme, so that it may hold what clashes until it is released.
 */
export const placeSession = operation({
  name: "forum.place-session",
  label: programmeWords.placeSession,
  at: "PUT /forum-proposals/{proposal}/slot",
  input: z.object({
    proposal: z.uuid(),
    /** Out of the programme where it is null. */
    place: z
      .object({
        venue: z.uuid(),
        date: civilDate(),
        from: clock(),
        /** As long as was proposed, where it is not said. */
        minutes: z.coerce.number().int().min(15).max(480).nullable().default(null),
      })
      .nullable(),
  }),
  async find({ proposal: id, place }, scene) {
    const { db, cooperative, now } = scene;
    const found = await findWithEdition(id, scene);
    if (!found) return null;
    const venues = place ? await listVenueRows(db, cooperative, found.edition.id) : [];
    const verdicts = await listVerdicts(db, cooperative, found.edition.id);
    return {
      ...{ ...found, place, now },
      venueKnown: venues.some((venue) => venue.id === place?.venue),
      noted: verdicts.some(({ proposal, accepted }) => proposal === id && accepted),
    };
  },
  may: (actor, { proposal }) =>
    keepsForum(actor) && (proposal.state !== "submitted" || !isInvited(actor, proposal)),
  whyNot({ proposal, edition, place, venueKnown, noted, now }) {
    if (stateOf(edition, now) === "held") return refusals.held();
    if (!place) return null;
    const fits = proposal.state === "accepted" || proposal.state === "confirmed" || noted;
    if (!fits) return refusals.notAccepted();
    if (!venueKnown) return refusals.unknownVenue({}, "venue");
    const from = minuteOf(place.from);
    const to = from + (place.minutes ?? proposal.minutes);
    const within =
      daysOf(edition).includes(place.date) && from >= edition.fromMinute && to <= edition.toMinute;
    return within ? null : refusals.outside({}, "from");
  },
  async effect({ proposal, edition, place }, scene) {
    if (!place) {
      await deleteSlot(scene, proposal.id);
      return { id: proposal.id };
    }
    const startsAt = instantAt(place.date, place.from);
    const endsAt = new Date(startsAt.getTime() + (place.minutes ?? proposal.minutes) * 60_000);
    await putSlot(scene, edition.id, { proposal: proposal.id, venue: place.venue, startsAt, endsAt });
    return { id: proposal.id };
  },
});
