import { z } from "zod";
import { operation } from "../foundation/operation.ts";
import { secret } from "../foundation/secret.ts";
import { addressed, lockAddressed, mayActFor } from "./addressed.ts";
import { updateContact } from "./candidate.sql.ts";
import { isOver } from "./candidate.ts";
import { address, contact } from "./input.ts";
import { writeTo } from "./letter.ts";
import { refusals } from "./refusals.ts";
import { words } from "./words.ts";

const postcode = secret(
  z
    .string()
    .trim()
    .regex(/^(\d{5})?$/, { error: "not-a-postcode" }),
);
const town = secret(z.string().trim().max(60, { error: "too-long" }));

/** Change how a candidate is reached; a new address gets its own link, so that it is seen to be right. */
export const changeContact = operation({
  name: "joining.change-contact",
  label: words.changeContact,
  at: "PUT /candidate-contact",
  input: z.object({ ...addressed, ...contact, ...address, postcode, town }),
  async find(input, scene) {
    const found = await lockAddressed(scene, input);
    return found && { ...found, input };
  },
  may: (actor, found) => mayActFor(actor, found),
  whyNot: ({ candidate }) => (isOver(candidate.state) ? refusals.over() : null),
  async effect({ candidate, input }, scene) {
    await updateContact(scene, candidate.id, input);
    if (input.email !== candidate.email) await writeTo(scene, { ...candidate, email: input.email }, "link");
    return { id: candidate.id };
  },
});
