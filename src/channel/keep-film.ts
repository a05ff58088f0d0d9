import { z } from "zod";
import { drawSecret } from "../foundation/drawn-secret.ts";
import { civilDate, shortText } from "../foundation/input.ts";
import { operation } from "../foundation/operation.ts";
import { areActivities } from "./choices.sql.ts";
import { commentRules } from "./comment.ts";
import { lockFilm, putActivities, putFilm } from "./film.sql.ts";
import { languages, licences, mayKeep } from "./film.ts";
import { outsideOf } from "./outside.ts";
import { refusals } from "./refusals.ts";
import { words } from "./words.ts";

const input = z.object({
  id: z.uuid().optional(),
  title: shortText(140),
  summary: z.string().trim().max(4000, { error: "too-long" }).default(""),
  spoken: z.enum(languages).default("fr"),
  recordedOn: civilDate().nullable().default(null),
  licence: z.enum(licences).default("reserved"),
  credits: z.string().trim().max(400, { error: "too-long" }).default(""),
  mayDownload: z.boolean().default(false),
  captionsDue: civilDate().nullable().default(null),
  comments: z.enum(commentRules).default("first"),
  activities: z.array(z.uuid()).max(20).default([]),
  /** Only of a new one: what shows it never changes from elsewhere to here. */
  outsideUrl: z.string().trim().max(400).nullable().default(null),
});

/**
 * Keep what is said of a film: its title, language, licence, whose it is. A new one is of whoever adds it,
 * private until it is published; its file comes afterwards, or another service shows it.
 */
export const keepFilm = operation({
  name: "channel.keep-film",
  label: words.keepFilm,
  at: "POST /films",
  input,
  async find({ id: asked, ...told }, { db, cooperative, actor, newId }) {
    const before = asked ? await lockFilm(db, cooperative, asked) : null;
    if (asked && (!before || before.removed)) return null;
    if (!(await areActivities(db, cooperative, told.activities))) return null;
    const owner = before?.owner ?? actor.person ?? "";
    return { id: before?.id ?? newId(), before, told, owner };
  },
  may: (actor, { owner }) => actor.roles.size > 0 && mayKeep(actor, { owner }),
  whyNot({ before, told }) {
    const wrong = !before && told.outsideUrl !== null && outsideOf(told.outsideUrl) === null;
    return wrong ? refusals.notAnAddress({}, "outsideUrl") : null;
  },
  async effect({ id, before, told, owner }, scene) {
    const { activities, ...said } = told;
    const outsideUrl = before
      ? before.outsideUrl
      : (said.outsideUrl && outsideOf(said.outsideUrl)?.page) || null;
    const linkKey = before?.linkKey ?? drawSecret().secret;
    const sealKey = before?.sealKey ?? drawSecret().secret;
    await putFilm(scene, { ...said, id, owner, outsideUrl, linkKey, sealKey });
    await putActivities(scene, id, [...new Set(activities)]);
    return { id };
  },
});
