import { z } from "zod";
import { isSite } from "../activities/index.ts";
import { shortText } from "../foundation/input.ts";
import { operation } from "../foundation/operation.ts";
import type { Scene } from "../foundation/scene.ts";
import { equipmentNames } from "./equipment.ts";
import { refusals } from "./refusals.ts";
import { insertParts, isNameTaken, listRooms, putRoom, readRoom } from "./room.sql.ts";
import { keepsPlaces, roomKinds } from "./room.ts";
import { words } from "./words.ts";

const text = () => z.string().trim().max(600, { error: "too-long" }).default("");
const count = (least: number, most: number) =>
  z.coerce.number({ error: "not-a-count" }).int({ error: "not-a-count" }).min(least).max(most);

const input = z.object({
  /** Absent for a new one. */
  room: z.uuid().nullable().default(null),
  site: z.uuid(),
  name: shortText(80),
  kind: z.enum(roomKinds, { error: "not-chosen" }).default("room"),
  seats: z.coerce
    .number({ error: "not-seats" })
    .int({ error: "not-seats" })
    .min(1, { error: "not-seats" })
    .max(500, { error: "not-seats" }),
  floor: z.string().trim().max(40, { error: "too-long" }).default(""),
  equipment: z.array(z.enum(equipmentNames)).default([]),
  accessNotes: text(),
  stepFree: z.boolean().default(false),
  accessibility: text(),
  beforeMinutes: count(0, 240).default(0),
  afterMinutes: count(0, 240).default(0),
  hourlyCents: count(0, 1_000_000).default(0),
  wantsArrival: z.boolean().default(false),
  /** The rooms it is made of, said once: what is taken of it follows from them. */
  parts: z.array(z.uuid()).max(20).default([]),
});

/** Describe a room, a desk, a booth or a vehicle of a site, or a hall made of rooms; or change it. */
export const keepRoom = operation({
  name: "places.keep-room",
  label: words.keepRoom,
  at: "POST /rooms",
  input,
  find: (told, scene) => findGround(told, scene),
  may: (actor) => keepsPlaces(actor),
  whyNot({ told, siteKnown, nameTaken, fit }) {
    if (!siteKnown) return refusals.unknownSite({}, "site");
    if (nameTaken) return refusals.nameTaken({ name: told.name }, "name");
    return fit ? null : refusals.notParts({}, "parts");
  },
  async effect({ told, before }, scene) {
    const id = told.room ?? scene.newId();
    await putRoom(scene, { ...told, id, site: before?.site ?? told.site });
    if (!before && told.parts.length > 0) await insertParts(scene, id, told.parts);
    return { id };
  },
});

async function findGround(told: z.output<typeof input>, { db, cooperative }: Scene) {
  const before = told.room ? await readRoom(db, cooperative, told.room) : null;
  if (told.room && !before) return null;
  const site = before?.site ?? told.site;
  const nameTaken = await isNameTaken(db, cooperative, { id: told.room, site, name: told.name });
  const whole = new Map((await listRooms(db, cooperative, { site })).map((room) => [room.id, room]));
  const parts = [...new Set(told.parts)];
  const fit =
    before !== null ||
    parts.length === 0 ||
    (parts.length > 1 && parts.every((id) => whole.get(id)?.parts.length === 0));
  return { told: { ...told, parts }, before, nameTaken, fit, siteKnown: await isSite(db, cooperative, site) };
}
