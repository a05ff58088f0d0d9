import { z } from "zod";
import { mayReadActivity } from "../foundation/actor.ts";
import { view } from "../foundation/view.ts";
import { readActivityLogo } from "./brand.sql.ts";
import { words } from "./words.ts";

/** The logo of an activity, its bytes in base 64. */
export const activityLogo = view({
  name: "activities.activity-logo",
  label: words.logo,
  at: "GET /activities/{activity}/logo",
  input: z.object({ activity: z.uuid() }),
  may: (actor, { activity }) => mayReadActivity(actor, activity),
  async read({ activity }, { db, cooperative }) {
    const logo = await readActivityLogo(db, cooperative, activity);
    return logo && { mediaType: logo.mediaType, base64: logo.bytes.toString("base64") };
  },
});
