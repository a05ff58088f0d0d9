import { z } from "zod";
import { operation } from "../foundation/operation.ts";
import { secret } from "../foundation/secret.ts";
import { deleteMeetingAction, listMeetingActions } from "./shared.sql.ts";
import { tellRoom } from "./tell-room.sql.ts";
import { findWithin, mayByKey, whyNotWithin } from "./within.ts";
import { words } from "./words.ts";

/** Take back what was said in a video meeting that somebody would do. */
export const removeAction = operation({
  name: "video.remove-action",
  label: words.removeAction,
  at: "POST /video-actions/{action}/removal",
  input: z.object({ key: secret(z.string().max(200)), action: z.uuid() }),
  async find({ key, action }, scene) {
    const within = await findWithin(key, scene);
    const known = within && (await listMeetingActions(scene.db, scene.cooperative, within.room.id));
    return known?.some(({ id }) => id === action) ? within : null;
  },
  may: mayByKey,
  whyNot: whyNotWithin,
  async effect({ room }, scene, { action }) {
    await deleteMeetingAction(scene.db, scene.cooperative, action);
    await tellRoom(scene, room.id);
    return { id: action };
  },
});
