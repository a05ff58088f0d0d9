import { z } from "zod";
import { view } from "../foundation/view.ts";
import { changesBetween } from "./changes.ts";
import { hostsOf, readDraftProgramme } from "./draft-programme.ts";
import { readEdition } from "./edition.sql.ts";
import { daysOf, keepsForum, stateOf } from "./edition.ts";
import { listPlaced } from "./programme.sql.ts";
import { programmeWords } from "./programme-words.ts";

/**
 * The programme that is being made, for the team: each session and where it stands, what else has rooms and
 * hosts, what the next version would change.
 */
export const readEditor = view({
  name: "forum.read-editor",
  label: programmeWords.readEditor,
  at: "GET /forum-editions/{edition}/programme-draft",
  input: z.object({ edition: z.uuid() }),
  may: (actor) => keepsForum(actor),
  async read({ edition: id }, scene) {
    const { db, cooperative, now } = scene;
    const edition = await readEdition(db, cooperative, id);
    if (!edition) return null;
    const { venues, proposals, slots, ground } = await readDraftProgramme(scene, edition);
    const last = await listPlaced(db, cooperative, { edition: id, number: edition.released });
    const lines = slots.flatMap((slot) => {
      const p = proposals.find((one) => one.id === slot.proposal && one.state === "confirmed");
      const venue = venues.find((one) => one.id === slot.venue);
      return p && venue ? [{ ...slot, title: p.title, venueName: venue.name }] : [];
    });
    return {
      edition: {
        ...{ id, name: edition.name, state: stateOf(edition, now), released: edition.released },
        ...{ fromMinute: edition.fromMinute, toMinute: edition.toMinute, days: daysOf(edition) },
      },
      venues: venues.map(({ id: venue, name, siteName, seats, room }) => ({
        ...{ id: venue, name, siteName, seats, online: room === null },
      })),
      sessions: proposals.map((p) => ({
        ...{ id: p.id, title: p.title, minutes: p.minutes, expected: p.expected, form: p.form },
        ...{
          state: p.state,
          trackName: p.trackName,
          hosts: hostsOf(p).map(({ id, name }) => ({ id, name })),
        },
      })),
      ...{ slots, ground, changes: changesBetween(last, lines) },
    };
  },
});
