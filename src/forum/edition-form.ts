import { z } from "zod";
import { view } from "../foundation/view.ts";
import { clockOf } from "../foundation/when.ts";
import { localTimeOf } from "../foundation/zoned.ts";
import { listHousehold } from "../people/index.ts";
import { listRooms } from "../places/index.ts";
import { listReaders, listVenueRows, readEdition } from "./edition.sql.ts";
import { type Edition, keepsForum } from "./edition.ts";
import { listScales } from "./furnished.ts";
import { listPhases } from "./phase.sql.ts";
import type { Phase } from "./phase.ts";
import { words } from "./words.ts";

const wallOf = (at: Date): string => {
  const { date, minute } = localTimeOf(at);
  return `${date}T${clockOf(minute)}`;
};

const typedOf = (e: Edition): Readonly<Record<string, string>> => ({
  ...{ name: e.name, about: e.about, form: e.form, audience: e.audience, lateCode: e.lateCode },
  ...{ startsOn: e.startsOn, endsOn: e.endsOn, from: clockOf(e.fromMinute), to: clockOf(e.toMinute) },
  ...{ opens: wallOf(e.opensAt), deadline: wallOf(e.deadline), graceHours: String(e.graceHours) },
  ...{ onlineSeats: String(e.onlineSeats), anonymous: e.anonymous ? "on" : "", signed: e.signed ? "on" : "" },
});

const typedPhase = ({ opensAt, closesAt, ...phase }: Phase) => ({
  ...{ ...phase, opens: wallOf(opensAt), closes: wallOf(closesAt) },
});

/** What is needed to prepare an edition, or to change it. */
export const editionForm = view({
  name: "forum.edition-form",
  label: words.editionForm,
  at: "GET /forum-edition-form",
  input: z.object({ edition: z.uuid().optional() }),
  may: (actor) => keepsForum(actor),
  async read({ edition: id }, scene) {
    const { db, cooperative, today } = scene;
    const e = id ? await readEdition(db, cooperative, id) : null;
    if (id && !e) return null;
    const venues = e ? await listVenueRows(db, cooperative, e.id) : [];
    const { tracks, criteria } = e ? await listScales(scene, e.id) : { tracks: [], criteria: [] };
    return {
      ...{ id: e?.id ?? null, title: e?.name ?? null, known: e && typedOf(e), questions: e?.questions ?? [] },
      phases: e ? (await listPhases(db, cooperative, e.id)).map(typedPhase) : [],
      ...{ venues, tracks, criteria, released: e?.released ?? 0 },
      readers: e ? (await listReaders(db, cooperative, e.id)).map((reader) => reader.id) : [],
      people: (await listHousehold(db, cooperative, today)).map(({ person, name }) => ({ id: person, name })),
      rooms: (await listRooms(db, cooperative))
        .filter(({ kind }) => kind === "room")
        .map(({ id: room, name, siteName, seats }) => ({ id: room, name, site: siteName, seats })),
    };
  },
});
