import { z } from "zod";
import { operation } from "../foundation/operation.ts";
import { addressed, isOwn, lockAddressed } from "./addressed.ts";
import { confirm } from "./queue.ts";
import { refusals } from "./refusals.ts";
import { seatingOf } from "./registration.ts";
import { words } from "./words.ts";

/** Take the seat that was offered: one outcome, also in the second in which the offer lapses. */
export const acceptOffer = operation({
  name: "events.accept-offer",
  label: words.acceptOffer,
  at: "POST /event-acceptances",
  input: z.object(addressed),
  find: (meant, scene) => lockAddressed(scene, meant),
  may: (actor, found) => isOwn(actor, found),
  whyNot({ registration }) {
    if (registration.endedHow === "lapsed") return refusals.offerLapsed();
    if (registration.endedAt) return refusals.registrationOver();
    return seatingOf(registration) === "offered" ? null : refusals.noOffer();
  },
  async effect({ event, registration }, scene) {
    await confirm(scene, event, registration);
    return { event: event.id };
  },
});
