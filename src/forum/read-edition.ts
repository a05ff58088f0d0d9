import { z } from "zod";
import { view } from "../foundation/view.ts";
import { readEdition as selectEdition } from "./edition.sql.ts";
import { isOfHouse, keepsForum, stateOf, takenUntil } from "./edition.ts";
import { readNeedsBeside } from "./needs-beside.ts";
import { listProposals } from "./proposal.sql.ts";
import { isReaderOf } from "./review.sql.ts";
import { words } from "./words.ts";

/** An edition: its call, what others need, one’s own proposals. */
export const readEdition = view({
  name: "forum.read-edition",
  label: words.readEdition,
  at: "GET /forum-editions/{edition}",
  input: z.object({ edition: z.uuid() }),
  may: (actor) => isOfHouse(actor),
  async read({ edition: id }, scene) {
    const { db, cooperative, actor, now } = scene;
    const e = await selectEdition(db, cooperative, id);
    if (!e) return null;
    const own = { edition: id, host: actor.person, limit: 50, offset: 0 };
    const state = stateOf(e, now);
    return {
      edition: {
        ...{ id, name: e.name, about: e.about, form: e.form, audience: e.audience, released: e.released },
        ...{ startsOn: e.startsOn, endsOn: e.endsOn, opensAt: e.opensAt, deadline: e.deadline },
        ...{ state, takenUntil: takenUntil(e) },
      },
      ...{ now, keeps: keepsForum(actor), reads: await isReaderOf(scene, id) },
      mayPropose: state !== "held" && now >= e.opensAt,
      needs: await readNeedsBeside(scene),
      own: (await listProposals(db, cooperative, own)).map((p) => ({
        ...{ id: p.id, title: p.title, state: p.state, minutes: p.minutes, expected: p.expected },
        waits: p.hosts.some((host) => host.id === actor.person && host.accepted === null),
      })),
    };
  },
});
