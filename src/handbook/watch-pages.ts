import { addDays } from "../foundation/calendar.ts";
import type { Watch } from "../foundation/watch.ts";
import { notify } from "../notices/index.ts";
import { pageDue } from "./notice-kinds.ts";
import { listPages } from "./page.sql.ts";

/** Two weeks before its day, whoever answers for a page is asked to look at it again. */
export const watchPages: Watch = {
  name: "handbook.watch-pages",
  async run(scene) {
    const { db, cooperative, today } = scene;
    const ask = { words: [], dueBy: addDays(today, 14), limit: 1000, offset: 0 };
    for (const { id, title, person, reviewOn } of await listPages(db, cooperative, ask))
      await notify(scene, pageDue, {
        ...{ to: [person], params: { title, date: reviewOn }, link: `/guide/${id}` },
        once: `handbook-review:${id}:${reviewOn}`,
      });
  },
};
