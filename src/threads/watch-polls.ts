import type { Watch } from "../foundation/watch.ts";
import { notify } from "../notices/index.ts";
import { pollOver } from "./notice-kinds.ts";
import { listOver } from "./poll.sql.ts";

/** Whoever put a question is told once when its day has passed. */
export const watchPolls: Watch = {
  name: "threads.watch-polls",
  async run(scene) {
    for (const { id, thread, question, setBy } of await listOver(scene.db, scene.cooperative, scene.today))
      await notify(scene, pollOver, {
        ...{ to: [setBy], params: { question }, link: `/fils/${thread}`, once: `thread-poll-over:${id}` },
      });
  },
};
