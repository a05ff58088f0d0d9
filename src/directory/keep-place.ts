import { z } from "zod";
import { findTown } from "../foundation/map/index.ts";
import { operation } from "../foundation/operation.ts";
import { secret } from "../foundation/secret.ts";
import { type OwnPlace, putPlace } from "./place.sql.ts";
import { homeOf } from "./place.ts";
import { lockProfile } from "./profile.sql.ts";
import { isOfHouse, scopes } from "./profile.ts";
import { refusals } from "./refusals.ts";
import { words } from "./words.ts";

/** A number of degrees as it is typed, with a comma or a point; nothing where nothing is said. */
const degrees = (most: number) =>
  z.preprocess(
    (told) => (typeof told === "string" ? told.trim().replace(",", ".").replace("−", "-") || null : told),
    z.coerce.number({ error: "not-a-number" }).min(-most).max(most).nullable().default(null),
  );

/**
 * Say where one is: a town, whose middle the map shows, and only if one wishes an exact point. Who reads it
 * is said with it, and left blank one is on the map no more.
 */
export const keepPlace = operation({
  name: "directory.keep-place",
  label: words.keepPlace,
  at: "PUT /my-place",
  input: z.object({
    town: secret(z.string().trim().max(80, { error: "too-long" }).default("")),
    latitude: secret(degrees(90)),
    longitude: secret(degrees(180)),
    scope: z.enum(scopes, { error: "not-chosen" }),
  }),
  async find({ town, latitude, longitude }, scene) {
    const person = scene.actor.person as string;
    await lockProfile(scene.db, scene.cooperative, person);
    const found = town === "" ? null : findTown(town, await homeOf(scene));
    return { person, town, latitude, longitude, place: placeOf({ town, latitude, longitude, found }) };
  },
  may: (actor) => isOfHouse(actor),
  whyNot({ town, latitude, longitude, place }) {
    if ((latitude === null) !== (longitude === null)) return refusals.halfSpot({}, "latitude");
    if (town === "") return latitude === null ? null : refusals.spotWithoutTown({}, "town");
    return place ? null : refusals.unknownTown({ town }, "town");
  },
  async effect({ person, place }, scene, { scope }) {
    await putPlace(scene, { person, scope, place });
    return { id: person };
  },
});

type Told = {
  town: string;
  latitude: number | null;
  longitude: number | null;
  found: ReturnType<typeof findTown>;
};

function placeOf({ town, latitude, longitude, found }: Told): OwnPlace | null {
  if (town === "") return null;
  if (latitude !== null && longitude !== null)
    return { town: found?.name ?? town, latitude, longitude, exact: true };
  return found && { town: found.name, latitude: found.latitude, longitude: found.longitude, exact: false };
}
