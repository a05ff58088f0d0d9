import { z } from "zod";
import { view } from "../foundation/view.ts";
import { listHousehold } from "../people/index.ts";
import { mayOpenGroup } from "./group.ts";
import { words } from "./words.ts";

/** What is needed to open a group: whom one may choose to facilitate it. */
export const groupForm = view({
  name: "groups.group-form",
  label: words.openGroup,
  at: "GET /group-form",
  input: z.object({}),
  may: mayOpenGroup,
  async read(_, { db, cooperative, actor, today }) {
    const people = await listHousehold(db, cooperative, today);
    return { today, self: actor.person, people: people.map(({ person: id, name }) => ({ id, name })) };
  },
});
