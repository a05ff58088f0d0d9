import type { Scene } from "../foundation/scene.ts";
import { listRooms } from "../places/index.ts";
import { listCriteria, listTracks, listVenueRows } from "./edition.sql.ts";
import type { Criterion, Edition, Track, Venue } from "./edition.ts";

/** Where the sessions of an edition are: rooms as the sites have them now, then those online. */
export async function listVenues({ db, cooperative }: Scene, edition: Edition): Promise<Venue[]> {
  const rooms = new Map((await listRooms(db, cooperative)).map((room) => [room.id, room]));
  const rows = await listVenueRows(db, cooperative, edition.id);
  return rows.map(({ id, room: of, name, link }): Venue => {
    const room = of ? rooms.get(of) : undefined;
    return {
      ...{ id, link, room: of, name: room?.name ?? (name || "–") },
      ...{ site: room?.site ?? null, siteName: room?.siteName ?? "", gone: of !== null && !room },
      seats: of === null ? edition.onlineSeats : (room?.seats ?? 0),
    };
  });
}

/** Its tracks, and by what its proposals are read. */
export async function listScales(
  { db, cooperative }: Scene,
  edition: string,
): Promise<{ tracks: Track[]; criteria: Criterion[] }> {
  return {
    tracks: await listTracks(db, cooperative, edition),
    criteria: await listCriteria(db, cooperative, edition),
  };
}
