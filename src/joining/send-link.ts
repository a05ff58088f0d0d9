import { z } from "zod";
import { operation } from "../foundation/operation.ts";
import { readCandidate } from "./candidate.sql.ts";
import { mayReadCandidates } from "./candidate.ts";
import { contact } from "./input.ts";
import { writeTo } from "./letter.ts";
import { listByEmail } from "./page-key.sql.ts";
import { words } from "./words.ts";

/** Send the link of their page anew to whoever asks for it: the answer is the same for an unknown address. */
export const sendLink = operation({
  name: "joining.send-link",
  label: words.sendLink,
  at: "POST /candidate-links",
  input: z.object({ email: contact.email }),
  async find({ email }, { db, cooperative }) {
    const ids = await listByEmail(db, cooperative, email);
    const found = await Promise.all(ids.map((id) => readCandidate(db, cooperative, id)));
    return found.filter((candidate) => candidate !== null);
  },
  may: (actor) => actor.kind === "visitor" || mayReadCandidates(actor),
  whyNot: () => null,
  async effect(candidates, scene) {
    for (const candidate of candidates) await writeTo(scene, candidate, "link");
    return { sent: true };
  },
});
