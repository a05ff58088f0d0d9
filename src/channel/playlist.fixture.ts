import type { World } from "../../fixtures/world.ts";
import { keepPlaylist } from "./keep-playlist.ts";

export const playlistOf = (films: readonly string[]) => ({
  ...{ kind: "edition", title: "Le couteau suisse de l’entrepreneur 2026" },
  ...{ summary: "Les ateliers de novembre.", films },
});

/** A list of these films, put together by whoever animates. */
export async function listedFilms(world: World, films: readonly string[]): Promise<string> {
  return (await world.done(keepPlaylist, playlistOf(films), "community")).id;
}
