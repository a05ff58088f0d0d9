import { z } from "zod";
import { countPeople, listTallies } from "../events/index.ts";
import { view } from "../foundation/view.ts";
import { readEdition } from "./edition.sql.ts";
import { keepsForum, stateOf } from "./edition.ts";
import { figuresOf } from "./figures.ts";
import { programmeWords } from "./programme-words.ts";
import { listProposals } from "./proposal.sql.ts";
import { listSessions } from "./sessions.ts";

/** An edition in figures: what was proposed, what took place, who came, what they thought. */
export const readFigures = view({
  name: "forum.read-figures",
  label: programmeWords.readFigures,
  at: "GET /forum-editions/{edition}/figures",
  input: z.object({ edition: z.uuid() }),
  may: (actor) => keepsForum(actor),
  async read({ edition: id }, scene) {
    const { db, cooperative, now } = scene;
    const edition = await readEdition(db, cooperative, id);
    if (!edition) return null;
    const all = await listProposals(db, cooperative, { edition: id, limit: 1000, offset: 0 });
    const sent = all.filter(({ submittedAt }) => submittedAt !== null);
    const { sessions } = await listSessions(scene, edition);
    const on = sessions.filter(({ state }) => state !== "cancelled" && state !== "postponed");
    const events = on.map(({ event }) => event);
    const tallies = await listTallies(db, cooperative, events);
    const people = await countPeople(db, cooperative, events);
    const held = on.flatMap((one) => {
      const tally = tallies.find(({ event }) => event === one.event);
      const minutes = (one.endsAt.getTime() - one.startsAt.getTime()) / 60_000;
      return tally ? [{ id: one.id, title: one.title, minutes, tally }] : [];
    });
    const states = ["submitted", "accepted", "confirmed", "rejected", "withdrawn", "cancelled"] as const;
    return {
      edition: { id, name: edition.name, state: stateOf(edition, now), released: edition.released },
      proposals: states.map((state) => ({ state, n: sent.filter((one) => one.state === state).length })),
      businesses: new Set(sent.flatMap(({ activity }) => activity ?? [])).size,
      hosts: new Set(on.flatMap((one) => one.hosts.map((host) => host.id))).size,
      ...{ people, figures: figuresOf(held) },
    };
  },
});
