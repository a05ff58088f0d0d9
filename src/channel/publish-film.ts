import { z } from "zod";
import { has } from "../foundation/actor.ts";
import { operation } from "../foundation/operation.ts";
import { instantAt } from "../foundation/when.ts";
import { readCooperative } from "../network/index.ts";
import { insertPublication, lockFilm } from "./film.sql.ts";
import { mayKeep, scopes } from "./film.ts";
import { putNetworkFilm } from "./network-film.sql.ts";
import { refusals } from "./refusals.ts";
import { listCaptions } from "./said.sql.ts";
import { listSpeakers } from "./speaker.sql.ts";
import { words } from "./words.ts";

/**
 * Say who may see a film, and from when: nobody, whoever has a link, members, the network, all. What was
 * given before ends with it: addresses handed out until then open nothing any more. Everybody who is seen has
 * agreed (article 9 of the Code civil); captions are there, or promised for a day that the page tells (WCAG
 * 1.2.2).
 */
export const publishFilm = operation({
  name: "channel.publish-film",
  label: words.publishFilm,
  at: "POST /films/{film}/publications",
  input: z.object({
    film: z.uuid(),
    scope: z.enum(scopes),
    /** As the clock on the wall shows it; null: at once. */
    startsAt: z
      .string()
      .regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/, { error: "not-a-time" })
      .nullable()
      .default(null),
  }),
  async find({ film: id, scope, startsAt }, { db, cooperative, actor, now, today }) {
    const film = await lockFilm(db, cooperative, id);
    if (!film || film.removed) return null;
    const speakers = await listSpeakers(db, cooperative, id);
    const captions = await listCaptions(db, cooperative, { film, drafts: false });
    const begins = startsAt === null ? now : instantAt(startsAt.slice(0, 10), startsAt.slice(11));
    const speaksForAll = has(actor, "community", "director");
    const planned = startsAt !== null;
    const read = captions.length > 0;
    const ofNetwork = (await readCooperative(db, cooperative))?.network != null;
    return { film, scope, ofNetwork, speakers, read, begins, planned, now, today, speaksForAll };
  },
  may: (actor, { film }) => mayKeep(actor, film),
  whyNot({ film, scope, ofNetwork, speakers, read, begins, planned, now, today, speaksForAll }) {
    if (scope === "private") return null;
    if (!film.playable) return refusals.notPlayable();
    if (planned && begins <= now) return refusals.beginsInPast({}, "startsAt");
    const refused = speakers.find(({ given }) => given === false);
    if (refused) return refusals.speakerRefused({ name: refused.name });
    const silent = speakers.find(({ given }) => given === null);
    if (silent) return refusals.speakerSilent({ name: silent.name });
    const promised = film.captionsDue !== null && film.captionsDue >= today;
    if (!film.outsideUrl && !read && !promised) return refusals.captionsMissing({}, "captionsDue");
    if (scope === "network" && !ofNetwork) return refusals.noNetwork({}, "scope");
    const beyond = scope === "public" || scope === "network";
    return beyond && !speaksForAll ? refusals.publicByTeam({}, "scope") : null;
  },
  async effect({ film, scope, begins }, scene) {
    await insertPublication(scene, film.id, { scope, startsAt: begins });
    if (scope === "network") await putNetworkFilm(scene, film, begins);
    return { id: film.id };
  },
});
