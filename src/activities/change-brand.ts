import { z } from "zod";
import { keepPaper, readLogo } from "../documents/index.ts";
import { shortText } from "../foundation/input.ts";
import { operation } from "../foundation/operation.ts";
import { file } from "../foundation/uploaded-file.ts";
import { colour, whyNotColour } from "../network/index.ts";
import { readActivity } from "./activity.sql.ts";
import { mayBrand, whyNotLiving } from "./activity.ts";
import { updateBrand } from "./brand.sql.ts";
import { words } from "./words.ts";

/**
 * Change how an activity presents itself on its documents: trade name, logo, colour, contact, mentions. The
 * seller's legal mentions stay the cooperative's and are no part of it (R0.2). What was issued keeps the
 * brand it was issued under.
 */
export const changeBrand = operation({
  name: "activities.change-brand",
  label: words.changeBrand,
  at: "PUT /activities/{activity}/brand",
  input: z.object({
    activity: z.uuid(),
    name: shortText(),
    trade: z.string().trim().max(120).default(""),
    colour: colour(),
    email: z.union([z.literal(""), z.email({ error: "not-an-email" }).max(120)]).default(""),
    phone: z.string().trim().max(30).default(""),
    website: z.string().trim().max(200).default(""),
    street: z.string().trim().max(120).default(""),
    postcode: z.string().trim().max(10).default(""),
    town: z.string().trim().max(60).default(""),
    legalMentions: z.string().trim().max(2000).default(""),
    logo: file().optional(),
    dropLogo: z.boolean().default(false),
  }),
  async find(input, { db, cooperative }) {
    const activity = await readActivity(db, cooperative, input.activity);
    return activity && { activity, input, logo: input.logo ? await readLogo(input.logo) : null };
  },
  may: (actor, { activity }) => mayBrand(actor, activity),
  whyNot({ activity, input, logo }) {
    const dead = whyNotLiving(activity);
    if (dead) return dead;
    return (logo && "refusal" in logo ? logo.refusal : null) ?? whyNotColour(input.colour, "colour");
  },
  async effect({ activity, input, logo }, scene) {
    const given = logo && "bytes" in logo ? await keepPaper(scene, logo) : null;
    const kept = given ?? (input.dropLogo ? null : activity.logo);
    await updateBrand(scene.db, scene.cooperative, { ...input, id: activity.id, logo: kept });
    return { activity: activity.id };
  },
});
