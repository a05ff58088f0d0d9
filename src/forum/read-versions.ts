import { z } from "zod";
import { view } from "../foundation/view.ts";
import { changesBetween } from "./changes.ts";
import { readEdition } from "./edition.sql.ts";
import { isOfHouse, keepsForum, stateOf } from "./edition.ts";
import { listPlaced, listReleases } from "./programme.sql.ts";
import { programmeWords } from "./programme-words.ts";

/** The versions of a programme; of one of them what it held and what had changed since the one before. */
export const readVersions = view({
  name: "forum.read-versions",
  label: programmeWords.readVersions,
  at: "GET /forum-editions/{edition}/versions",
  input: z.object({ edition: z.uuid(), number: z.coerce.number().int().min(1).optional() }),
  may: (actor) => isOfHouse(actor),
  async read({ edition: id, number }, { db, cooperative, actor, now }) {
    const edition = await readEdition(db, cooperative, id);
    if (!edition) return null;
    const releases = await listReleases(db, cooperative, id);
    const shown = releases.find((one) => one.number === (number ?? edition.released)) ?? null;
    if (number && !shown) return null;
    const at = shown?.number ?? 0;
    const lines = await listPlaced(db, cooperative, { edition: id, number: at });
    const before = await listPlaced(db, cooperative, { edition: id, number: at - 1 });
    return {
      edition: { id, name: edition.name, state: stateOf(edition, now), released: edition.released },
      ...{ keeps: keepsForum(actor), releases, shown, lines },
      changes: at > 1 ? changesBetween(before, lines) : [],
    };
  },
});
