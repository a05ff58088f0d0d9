import type { World } from "../../fixtures/world.ts";
import { saveQuestion } from "./save-question.ts";

/** Who is here today, by gender: what everyone of the team may ask. */
export const byGender = { subject: "people.present", by: "gender" } as const;

export const keptOf = async (world: World, name = "Effectif par sexe"): Promise<string> =>
  (await world.done(saveQuestion, { name, asked: byGender }, "accountant")).id;
