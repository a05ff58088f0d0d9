import { z } from "zod";
import { isSite } from "../activities/index.ts";
import { keepPaper, refusals as ofPapers, readGivenFile, redrawn } from "../documents/index.ts";
import { operation } from "../foundation/operation.ts";
import { file } from "../foundation/uploaded-file.ts";
import { putFloorPlan } from "./floor-plan.sql.ts";
import { floorWords } from "./floor-words.ts";
import { refusals } from "./refusals.ts";
import { keepsPlaces } from "./room.ts";

/** More is not seen on a page, and a telephone need not load it. */
const mostPoints = 1_800;

/** Give the plan of a floor of a site; given again, the new picture takes the place of the old one. */
export const giveFloorPlan = operation({
  name: "places.give-floor-plan",
  label: floorWords.give,
  at: "POST /floor-plans",
  input: z.object({
    site: z.uuid({ error: "not-chosen" }),
    floor: z.string().trim().max(40, { error: "too-long" }).default(""),
    file: file(),
  }),
  async find({ site, floor, file: asked }, { db, cooperative }) {
    const given = await readGivenFile(asked);
    const frame = { width: mostPoints, height: mostPoints, format: "webp" } as const;
    const pictured = !given.tooLarge && /^image\/(jpeg|png|webp)$/.test(given.mediaType ?? "");
    const picture = pictured ? await redrawn(given.bytes, frame) : null;
    return { site, floor, given, picture, siteKnown: await isSite(db, cooperative, site) };
  },
  may: (actor) => keepsPlaces(actor),
  whyNot({ siteKnown, given: { name, tooLarge }, picture }) {
    if (!siteKnown) return refusals.unknownSite({}, "site");
    if (tooLarge) return ofPapers.paperTooLarge({ name }, "file");
    return picture ? null : refusals.notAPlan({ name }, "file");
  },
  async effect({ site, floor, picture }, scene) {
    if (!picture) throw new Error("a plan without a picture");
    const { bytes, width, height } = picture;
    const paper = await keepPaper(scene, { mediaType: "image/webp", bytes });
    return { id: await putFloorPlan(scene, { site, floor, paper, width, height }) };
  },
});
