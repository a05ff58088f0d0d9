import { z } from "zod";
import { operation } from "../foundation/operation.ts";
import { secret } from "../foundation/secret.ts";
import { addressed, isOwn, lockAddressed } from "./addressed.ts";
import { putDiet } from "./meal.sql.ts";
import { diets } from "./meal.ts";
import { mealWords } from "./meal-words.ts";
import { refusals } from "./refusals.ts";

/**
 * Say what one eats or must not: read by whoever prepares the meal and by nobody else, never in the audit,
 * and
 * erased the day after (GDPR art. 5.1.c and 9).
 */
export const setDiet = operation({
  name: "events.set-diet",
  label: mealWords.setDiet,
  at: "PUT /event-diet",
  input: z.object({
    ...addressed,
    diets: secret(z.array(z.enum(diets)).max(6).default([])),
    allergies: secret(z.string().trim().max(300, { error: "too-long" }).default("")),
  }),
  find: (input, scene) => lockAddressed(scene, input),
  may: (actor, found) => isOwn(actor, found),
  whyNot({ event, registration, now }) {
    if (registration.endedAt) return refusals.registrationOver();
    if (event.meal === "none") return refusals.noMeal();
    return event.endsAt <= now ? refusals.over() : null;
  },
  async effect({ registration }, scene, { diets: chosen, allergies }) {
    await putDiet(scene, registration.id, { diets: [...new Set(chosen)], allergies });
    return { id: registration.id };
  },
});
