import { z } from "zod";
import { civilDate } from "../foundation/input.ts";
import { operation } from "../foundation/operation.ts";
import { say } from "../foundation/words.ts";
import { insertSigning, listAgreements, lockDomiciliation } from "./domiciliation.sql.ts";
import { needed, paperWords } from "./domiciliation.ts";
import { domiciliationWords as words } from "./domiciliation-words.ts";
import { refusals } from "./refusals.ts";
import { keepsPlaces } from "./room.ts";

/**
 * Say that a contract of domiciliation is signed: in writing, its file complete, under an approval that holds
 * on the day it begins (L123-11-3, R123-168). From then on it renews itself until notice is given.
 */
export const signDomiciliation = operation({
  name: "places.sign-domiciliation",
  label: words.sign,
  at: "POST /domiciliations/{domiciliation}/signing",
  input: z.object({ domiciliation: z.uuid(), signedOn: civilDate() }),
  async find({ domiciliation: id, signedOn }, { db, cooperative, actor, today }) {
    const domiciliation = await lockDomiciliation(db, cooperative, id);
    if (!domiciliation) return null;
    const { startsOn, papers } = domiciliation;
    const agreement = (await listAgreements(db, cooperative)).find(
      ({ grantedOn, endsOn }) => grantedOn <= startsOn && startsOn < endsOn,
    );
    const lacking = needed.filter((kind) => !papers.includes(kind));
    const missing = lacking.map((kind) => say(paperWords[kind], actor.language).toLowerCase()).join(", ");
    return { domiciliation, agreement, missing, signedOn, today };
  },
  may: (actor) => keepsPlaces(actor),
  whyNot({ domiciliation, agreement, missing, signedOn, today }) {
    if (domiciliation.signedOn) return refusals.signedAlready();
    if (!agreement) return refusals.noAgreement({ date: domiciliation.startsOn });
    if (missing) return refusals.fileIncomplete({ papers: missing });
    return signedOn > today ? refusals.signedLater({}, "signedOn") : null;
  },
  async effect({ domiciliation, agreement, signedOn }, scene) {
    if (agreement)
      await insertSigning(scene, { domiciliation: domiciliation.id, agreement: agreement.id, signedOn });
    return { id: domiciliation.id };
  },
});
