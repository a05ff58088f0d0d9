import { layEvent, listComing, putEventOff, relayEvents } from "../events/index.ts";
import type { Scene } from "../foundation/scene.ts";
import { whenOf } from "../foundation/when.ts";
import { notify } from "../notices/index.ts";
import { listHousehold } from "../people/index.ts";
import { hostsOf } from "./draft-programme.ts";
import { programmeReleased, starMoved, starOff } from "./notice-kinds.ts";
import type { Going, Planned } from "./plan-release.ts";
import { insertRelease, insertSession, listStarring } from "./programme.sql.ts";
import { listProposals } from "./proposal.sql.ts";

/**
 * What has no place any more is put off, what moves frees its rooms and then takes its own, what is new
 * becomes an event; then the version is kept and those concerned are told.
 */
export async function carryOut(
  scene: Scene,
  plan: Planned,
  { name, why }: { name: string; why: string },
): Promise<void> {
  const { edition, going, fresh, moved, gone } = plan;
  const number = edition.released + 1;
  for (const { id } of gone) await putEventOff(scene, id, why);
  await relayEvents(scene, moved);
  for (const { proposal, to } of fresh)
    await insertSession(scene, proposal.id, await layEvent(scene, to, proposal.need));
  const placed = going.map(({ proposal, slot, venue }) => ({
    ...{ proposal: proposal.id, version: proposal.version, venue: venue.id, venueName: venue.name },
    ...{ startsAt: slot.startsAt, endsAt: slot.endsAt },
  }));
  await insertRelease(scene, { edition: edition.id, number, name }, placed);
  for (const one of moved) if (isElsewhere(one)) await tellStarring(scene, one, { number, why });
  await tellOff(scene, plan, { number, why });
  if (number === 1) await tellHouse(scene, plan);
}

const isElsewhere = ({ event, to }: Planned["moved"][number]): boolean =>
  event.postponedWhy !== null ||
  event.startsAt.getTime() !== to.placing.startsAt.getTime() ||
  event.place !== to.placing.place ||
  event.site !== to.placing.site;

/** Whoever marked it and neither comes nor runs it: those are told by the event. */
async function others(scene: Scene, proposal: Going["proposal"], event: string): Promise<string[]> {
  const told = new Set([...(await listComing(scene, event)), ...hostsOf(proposal).map(({ id }) => id)]);
  const marked = await listStarring(scene.db, scene.cooperative, proposal.id);
  return marked.filter((person) => !told.has(person));
}

async function tellStarring(
  scene: Scene,
  { proposal, slot, venue, event }: Planned["moved"][number],
  { number, why }: { number: number; why: string },
): Promise<void> {
  await notify(scene, starMoved, {
    to: await others(scene, proposal, event.id),
    params: { title: proposal.title, ...whenOf(slot.startsAt), place: venue.name, why },
    link: `/evenements/${event.id}`,
    once: `forum-moved:${proposal.id}:${number}`,
  });
}

async function tellOff(
  scene: Scene,
  { edition, gone }: Planned,
  { number, why }: { number: number; why: string },
): Promise<void> {
  if (gone.length === 0) return;
  const all = { edition: edition.id, limit: 400, offset: 0 };
  const proposals = await listProposals(scene.db, scene.cooperative, all);
  for (const event of gone) {
    const proposal = proposals.find((one) => one.event === event.id);
    if (!proposal) continue;
    await notify(scene, starOff, {
      to: await others(scene, proposal, event.id),
      params: { title: proposal.title, why },
      link: `/evenements/${event.id}`,
      once: `forum-off:${proposal.id}:${number}`,
    });
  }
}

/** The first version is told to the house, once for the whole forum. */
async function tellHouse(scene: Scene, { edition, going }: Planned): Promise<void> {
  const people = await listHousehold(scene.db, scene.cooperative, scene.today);
  await notify(scene, programmeReleased, {
    to: people.map(({ person }) => person),
    params: { edition: edition.name, n: going.length },
    link: `/forum/${edition.id}/programme`,
    once: `forum-programme:${edition.id}`,
  });
}
