import { z } from "zod";
import { keepPaper, readGivenPaper } from "../documents/index.ts";
import { operation } from "../foundation/operation.ts";
import { file } from "../foundation/uploaded-file.ts";
import { insertFilePaper, lockDomiciliation } from "./domiciliation.sql.ts";
import { paperKinds } from "./domiciliation.ts";
import { domiciliationWords as words } from "./domiciliation-words.ts";
import { refusals } from "./refusals.ts";
import { keepsPlaces } from "./room.ts";

/** Put a paper into the file that is kept of each domiciled firm (R123-168). */
export const giveFilePaper = operation({
  name: "places.give-file-paper",
  label: words.givePaper,
  at: "POST /domiciliations/{domiciliation}/papers",
  input: z.object({
    domiciliation: z.uuid(),
    kind: z.enum(paperKinds, { error: "not-chosen" }),
    file: file(),
  }),
  async find({ domiciliation: id, file: given }, { db, cooperative, today }) {
    const domiciliation = await lockDomiciliation(db, cooperative, id);
    return domiciliation && { domiciliation, today, given: await readGivenPaper(given, "file") };
  },
  may: (actor) => keepsPlaces(actor),
  whyNot({ domiciliation: { endsOn }, today, given }) {
    return endsOn && endsOn < today ? refusals.contractOver() : given.refusal;
  },
  async effect({ domiciliation, given: { name, bytes, mediaType } }, scene, { kind }) {
    const id = scene.newId();
    const paper = await keepPaper(scene, { mediaType, bytes });
    await insertFilePaper(scene, { id, domiciliation: domiciliation.id, kind, name, paper });
    return { id };
  },
});
