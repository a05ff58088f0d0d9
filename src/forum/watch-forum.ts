import { addDays } from "../foundation/calendar.ts";
import type { Watch } from "../foundation/watch.ts";
import { deleteOldLists } from "./visitor-list.sql.ts";

/** What visitors marked serves until the forum; three months later it is gone, as its guests are. */
export const watchForum: Watch = {
  name: "forum.watch-forum",
  run: (scene) => deleteOldLists(scene, addDays(scene.today, -92)),
};
