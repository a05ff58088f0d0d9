import { z } from "zod";
import { listFilmsOf } from "../channel/index.ts";
import { view } from "../foundation/view.ts";
import { whenOf } from "../foundation/when.ts";
import { seeHall, which } from "./find-hall.ts";
import { isHost, whyNotReplay } from "./hall.ts";
import { listParts } from "./part.sql.ts";
import { listTaken, readReplay } from "./replay.sql.ts";
import { words } from "./words.ts";

/** What a draft of the replay would hold: its hosts, what becomes its chapters, what was answered. */
export const replayForm = view({
  name: "live.replay-form",
  label: words.draftReplay,
  at: "GET /live-rooms/{event}/replay-draft",
  input: z.object({ event: which.event.unwrap() }),
  may: (actor) => actor.person !== null && actor.roles.size > 0,
  async read({ event: id }, scene) {
    const { db, cooperative, actor } = scene;
    const of = await seeHall(scene, { event: id });
    if (!of || !isHost(of)) return null;
    const { event } = of.inside;
    const taken = await listTaken(db, cooperative, id);
    const parts = await listParts(db, cooperative, id);
    const begun = [
      ...taken.flatMap(({ text: title, takenAt: at }) => (at ? [{ at, title }] : [])),
      ...parts.map(({ title, begunAt: at }) => ({ at, title })),
    ];
    return {
      ...{ event, from: whenOf(event.startsAt), begun },
      answered: taken.map(({ text, said }) => ({ text, said })),
      films: actor.person ? await listFilmsOf(scene, actor.person) : [],
      whyNot: whyNotReplay(of, await readReplay(db, cooperative, id)),
    };
  },
});
