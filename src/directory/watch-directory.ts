import type { Watch } from "../foundation/watch.ts";
import { notify } from "../notices/index.ts";
import { addressOf } from "./address-of.ts";
import { findPeople } from "./find.sql.ts";
import { newFound } from "./notice-kinds.ts";
import { deleteListing, listGone } from "./profile.sql.ts";
import { mostHits } from "./save-search.ts";
import { insertHits, listSaved } from "./saved.sql.ts";
import { askedOf } from "./search.ts";

/** Whoever left is listed no more; whoever kept a search is told of those it finds since. */
export const watchDirectory: Watch = {
  name: "directory.watch-directory",
  async run(scene) {
    const { db, cooperative, today } = scene;
    for (const person of await listGone(db, cooperative, today)) await deleteListing(db, cooperative, person);
    for (const { id, person, name, asked } of await listSaved(db, cooperative, null)) {
      const from = { here: cooperative, sight: "cooperative" as const, wide: asked.wide, today };
      const { rows } = await findPeople(db, from, { ...askedOf(asked), limit: mostHits, offset: 0 });
      const fresh = await insertHits(
        scene,
        id,
        rows.map((row) => row.person),
      );
      const others = rows.filter((row) => fresh.includes(row.person) && row.person !== person);
      if (others.length === 0) continue;
      await notify(scene, newFound, {
        to: [person],
        params: {
          search: name,
          names: others
            .map((row) => row.name)
            .join(", ")
            .slice(0, 300),
        },
        link: addressOf(asked),
        once: `directory-search:${id}:${today}`,
      });
    }
  },
};
