import { z } from "zod";
import { shortText } from "../foundation/input.ts";
import { operation } from "../foundation/operation.ts";
import { findGroup } from "./find-group.ts";
import { updateGroup } from "./group.sql.ts";
import { entries, mayKeepGroup, whyNotAdd } from "./group.ts";
import { seatsInput } from "./open-group.ts";
import { refusals } from "./refusals.ts";
import { words } from "./words.ts";

/** Change how a group is called, how one comes into it and how many it takes. */
export const changeGroup = operation({
  name: "groups.change-group",
  label: words.changeGroup,
  at: "PUT /groups/{group}",
  input: z.object({
    group: z.uuid(),
    name: shortText(80),
    entry: z.enum(entries, { error: "not-chosen" }),
    seats: seatsInput().default(null),
  }),
  async find({ group, seats, entry }, scene) {
    const found = await findGroup(group, scene);
    return found && { ...found, seats, entry };
  },
  may: (actor, of) => mayKeepGroup(actor, of),
  whyNot({ seats, entry, ...of }) {
    const n = of.group.members;
    if (entry === "secret" && !of.own.member) return refusals.secretFromWithin({}, "entry");
    return whyNotAdd(of) ?? (seats !== null && seats < n ? refusals.fewerSeats({ n }, "seats") : null);
  },
  async effect({ group: { id } }, scene, { name, entry, seats }) {
    await updateGroup(scene, { id, name, entry, seats });
    return { id };
  },
});
