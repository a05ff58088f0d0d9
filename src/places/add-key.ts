import { z } from "zod";
import { isSite } from "../activities/index.ts";
import { shortText } from "../foundation/input.ts";
import { operation } from "../foundation/operation.ts";
import { doorWords } from "./door-words.ts";
import { insertKey, listKeys } from "./key.sql.ts";
import { refusals } from "./refusals.ts";
import { keepsPlaces } from "./room.ts";

/** Hang a key or a badge on the board of a site. */
export const addKey = operation({
  name: "places.add-key",
  label: doorWords.addKey,
  at: "POST /place-keys",
  input: z.object({ site: z.uuid(), name: shortText(80) }),
  async find({ site, name }, { db, cooperative }) {
    const known = await isSite(db, cooperative, site);
    const keys = await listKeys(db, cooperative);
    return { site, name, known, there: keys.some((key) => key.site === site && key.name === name) };
  },
  may: (actor) => keepsPlaces(actor),
  whyNot({ name, known, there }) {
    if (!known) return refusals.unknownSite({}, "site");
    return there ? refusals.nameTaken({ name }, "name") : null;
  },
  async effect({ site, name }, scene) {
    const id = scene.newId();
    await insertKey(scene, { id, site, name });
    return { id };
  },
});
