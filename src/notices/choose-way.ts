import { z } from "zod";
import { ways } from "../foundation/notice.ts";
import { operation } from "../foundation/operation.ts";
import { putChoice } from "./choice.sql.ts";
import { kindNamed } from "./kinds.ts";
import { refusals } from "./refusals.ts";
import { words } from "./words.ts";

/** Choose how one is told of one kind of thing: on the page, by mail at once, in the day's letter, never. */
export const chooseWay = operation({
  name: "notices.choose-way",
  label: words.chooseWay,
  at: "PUT /notice-choices",
  input: z.object({ kind: z.string().max(60), way: z.enum(ways) }),
  find: async ({ kind, way }, { actor }) => ({ kind, way, person: actor.person }),
  may: (actor) => actor.person !== null && actor.roles.size > 0,
  whyNot: ({ kind }) => (kindNamed(kind) ? null : refusals.unknownKind({}, "kind")),
  async effect({ kind, way, person }, scene) {
    if (person) await putChoice(scene, { person, kind, way });
    return { kind, way };
  },
});
