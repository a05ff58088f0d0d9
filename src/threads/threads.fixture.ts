import type { PersonName } from "../../fixtures/people.ts";
import type { World } from "../../fixtures/world.ts";
import { joinGroup, openGroup } from "../groups/index.ts";
import { openConversation } from "./open-conversation.ts";
import { openPoll } from "./open-poll.ts";
import { openThread } from "./open-thread.ts";
import { writeItem } from "./write-item.ts";

/** A group of the adviser and Nadia, which Paul is not in. */
export async function grouped(world: World): Promise<string> {
  const { id: group } = await world.done(openGroup, {
    ...{ name: "Salon des métiers", asked: "Dire s’il faut un stand.", giver: "board" },
    ...{ givenOn: "2026-11-10", deliverable: "Une proposition.", startsOn: "2026-11-15" },
    ...{ endsOn: "2027-02-28", entry: "open", facilitators: [world.personId("adviser")] },
  });
  await world.done(joinGroup, { group }, "entrepreneur", new Date("2026-11-20T12:00:00Z"));
  return group;
}

export interface Begun {
  readonly thread: string;
  readonly item: string;
}

/** Nadia began a thread before the whole house. */
export async function begun(world: World, more: object = {}): Promise<Begun> {
  const told = { title: "Quel imprimeur ?", text: "Qui connaît un bon imprimeur à Bayonne ?", ...more };
  const { id, item } = await world.done<{ id: string; item: string }>(openThread, told, "entrepreneur");
  return { thread: id, item };
}

/** Nadia began a thread in the group. */
export async function begunInGroup(world: World, more: object = {}): Promise<Begun & { group: string }> {
  const group = await grouped(world);
  const told = { group, title: "Le stand", text: "Un stand de 12 m² ?", ...more };
  return { ...(await begun(world, told)), group };
}

export async function answered(world: World, text = "L’imprimerie du Port."): Promise<Begun> {
  const { thread } = await begun(world);
  const { id: item } = await world.done(writeItem, { thread, text }, "neighbour");
  return { thread, item };
}

export async function polled(world: World, more: object = {}): Promise<{ thread: string; poll: string }> {
  const { thread } = await begun(world);
  const told = { thread, question: "Lequel ?", options: ["Le Port", "Adour"], closesOn: "2026-12-01" };
  const { id: poll } = await world.done(openPoll, { ...told, ...more }, "entrepreneur");
  return { thread, poll };
}

export const letterOf = (token: string, more: object = {}) => ({
  token,
  from: "nadia.benali@lanavette.example",
  messageId: "<un@client.example>",
  subject: "Re: [La Navette] Quel imprimeur ?",
  text: "Merci, j’appelle demain.\n\nLe 23/11/2026, Paul a écrit :\n> L’imprimerie du Port.",
  ...more,
});

/** Nadia wrote to some, and they alone read it. */
export async function written(
  world: World,
  more: { to?: readonly PersonName[]; text?: string; title?: string } = {},
): Promise<Begun> {
  const { to = ["neighbour"], text = "On se voit jeudi ?", title = "" } = more;
  const told = { people: to.map((name) => world.personId(name)), text, title };
  const { id, item } = await world.done<{ id: string; item: string }>(openConversation, told, "entrepreneur");
  return { thread: id, item };
}
