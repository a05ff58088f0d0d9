import { z } from "zod";
import { operation } from "../foundation/operation.ts";
import { moderates } from "./comment.ts";
import { dropPlaylist, lockPlaylist } from "./playlist.sql.ts";
import { words } from "./playlist-words.ts";

/** Remove a list; its films stay where they are. */
export const removePlaylist = operation({
  name: "channel.remove-playlist",
  label: words.removePlaylist,
  at: "POST /film-lists/{playlist}/removal",
  input: z.object({ playlist: z.uuid() }),
  find: ({ playlist }, { db, cooperative }) => lockPlaylist(db, cooperative, playlist),
  may: (actor) => moderates(actor),
  whyNot: () => null,
  async effect({ id }, scene) {
    await dropPlaylist(scene, id);
    return { id };
  },
});
