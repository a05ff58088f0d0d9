import { z } from "zod";
import { has, isTeam } from "../foundation/actor.ts";
import { shortText } from "../foundation/input.ts";
import { operation } from "../foundation/operation.ts";
import { countHousehold } from "../people/index.ts";
import { invitedKind } from "./notice-kinds.ts";
import { refusals } from "./refusals.ts";
import { insertInvited, putRoom } from "./room.sql.ts";
import { mostPeople } from "./room.ts";
import { readServer } from "./server.sql.ts";
import { tellInvited } from "./tell-invited.ts";
import { words } from "./words.ts";

/**
 * Open a video meeting for people of the house, who are told. Whoever opens it receives: they let the
 * others in. Without a server of the cooperative's, four people at most meet, each sending their picture
 * to each of the others.
 */
export const openRoom = operation({
  name: "video.open-room",
  label: words.openRoom,
  at: "POST /video-rooms",
  input: z.object({
    title: shortText(120),
    startsAt: z.iso.datetime({ offset: true, error: "empty" }),
    endsAt: z.iso.datetime({ offset: true, error: "empty" }),
    people: z.array(z.uuid()).max(50).default([]),
  }),
  async find({ startsAt, endsAt, people }, { db, cooperative, actor, now, today }) {
    const others = [...new Set(people)].filter((person) => person !== actor.person);
    const known = await countHousehold(db, cooperative, { people: others, on: today });
    const direct = (await readServer(db, cooperative)) === null;
    const hours = { startsAt: new Date(startsAt), endsAt: new Date(endsAt) };
    return { ...hours, others, strangers: known < others.length, direct, now };
  },
  may: (actor) => actor.person !== null && (has(actor, "adviser") || isTeam(actor)),
  whyNot({ startsAt, endsAt, others, strangers, direct, now }) {
    const length = endsAt.getTime() - startsAt.getTime();
    if (length <= 0 || length > 86_400_000) return refusals.backwards({}, "endsAt");
    if (endsAt <= now) return refusals.past({}, "endsAt");
    if (strangers) return refusals.strangers({}, "people");
    return direct && others.length >= mostPeople ? refusals.tooMany({}, "people") : null;
  },
  async effect({ startsAt, endsAt, others }, scene, { title }) {
    const id = scene.newId();
    await putRoom(scene, { id, title, startsAt, endsAt });
    const host = { person: scene.actor.person as string, host: true };
    await insertInvited(scene, id, [host, ...others.map((person) => ({ person, host: false }))]);
    await tellInvited(scene, invitedKind, { id, title, startsAt, to: others });
    return { id };
  },
});
