import { z } from "zod";
import { civilDate, shortText } from "../foundation/input.ts";
import { operation } from "../foundation/operation.ts";
import { secret } from "../foundation/secret.ts";
import { listPresences } from "./presence.sql.ts";
import { refusals } from "./refusals.ts";
import { insertMeetingAction, listMeetingActions } from "./shared.sql.ts";
import { tellRoom } from "./tell-room.sql.ts";
import { findWithin, mayByKey, whyNotWithin } from "./within.ts";
import { words } from "./words.ts";

const mostActions = 20;

/** Say in a video meeting who of those present does what, by when. */
export const setAction = operation({
  name: "video.set-action",
  label: words.setAction,
  at: "POST /video-actions",
  input: z.object({
    key: secret(z.string().max(200)),
    what: secret(shortText(160)),
    owner: z.uuid(),
    dueOn: civilDate().nullish(),
  }),
  async find({ key, owner, dueOn }, scene) {
    const { db, cooperative, now, today } = scene;
    const within = await findWithin(key, scene);
    if (!within) return null;
    const there = await listPresences(db, cooperative, within.room.id, now);
    const present = there.some(({ id, state }) => id === owner && state === "in");
    const actions = await listMeetingActions(db, cooperative, within.room.id);
    return { ...within, present, count: actions.length, late: Boolean(dueOn && dueOn < today) };
  },
  may: (actor, within) => mayByKey(actor, within),
  whyNot(subject) {
    const why = whyNotWithin(subject);
    if (why) return why;
    if (!subject.present) return refusals.notPresent({}, "owner");
    if (subject.late) return refusals.duePast({}, "dueOn");
    return subject.count >= mostActions ? refusals.tooManyActions() : null;
  },
  async effect({ room }, scene, { what, owner, dueOn = null }) {
    const id = scene.newId();
    await insertMeetingAction(scene, { id, room: room.id, what, owner, dueOn });
    await tellRoom(scene, room.id);
    return { id };
  },
});
