import { z } from "zod";
import { operation } from "../foundation/operation.ts";
import { addressed, lockAddressed, mayActFor } from "./addressed.ts";
import { insertApplication } from "./application.sql.ts";
import { tellApplied } from "./apply.ts";
import { updateBirthDate, updateContact } from "./candidate.sql.ts";
import { isOver } from "./candidate.ts";
import { address, birth, project, whyNotBorn } from "./input.ts";
import { writeTo } from "./letter.ts";
import { recognise } from "./recognition.sql.ts";
import { refusals } from "./refusals.ts";
import { words } from "./words.ts";

/** Apply after having come, or registered, to a meeting: nothing that was said is asked again. */
export const completeApplication = operation({
  name: "joining.complete-application",
  label: words.completeApplication,
  at: "POST /candidate-application",
  input: z.object({ ...addressed, ...address, ...birth, ...project }),
  async find(input, scene) {
    const found = await lockAddressed(scene, input);
    return found && { ...found, input, today: scene.today };
  },
  may: (actor, found) => mayActFor(actor, found),
  whyNot({ candidate, input, today }) {
    if (isOver(candidate.state)) return refusals.over();
    if (candidate.appliedAt) return refusals.alreadyApplied();
    return whyNotBorn(input.birthDate, today);
  },
  async effect({ candidate, input }, scene) {
    const { email, phone } = candidate;
    await updateContact(scene, candidate.id, { ...input, email, phone });
    if (input.birthDate) await updateBirthDate(scene, candidate.id, input.birthDate);
    await insertApplication(scene, { ...input, candidate: candidate.id });
    await recognise(scene, candidate.id);
    await writeTo(scene, candidate, "received");
    await tellApplied(scene, candidate.id, input.town);
    return { id: candidate.id };
  },
});
