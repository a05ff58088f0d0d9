import { z } from "zod";
import { type Actor, has } from "../foundation/actor.ts";
import type { Scene } from "../foundation/scene.ts";
import { view } from "../foundation/view.ts";
import { listHousehold } from "../people/index.ts";
import { listActivityChoices } from "./choices.sql.ts";
import { moderates } from "./comment.ts";
import { readSource } from "./cut.sql.ts";
import { readFilm as find, listActivities } from "./film.sql.ts";
import { type Film, isShown, mayKeep, maySee } from "./film.ts";
import { outsideOf } from "./outside.ts";
import { listCaptions, listChapters } from "./said.sql.ts";
import { shownOf } from "./shown.ts";
import { findSpeakerByKey, listSpeakers } from "./speaker.sql.ts";
import { readSpotlight } from "./spotlight.sql.ts";
import { isPass } from "./ticket.ts";
import { readWork } from "./upload.sql.ts";
import { words } from "./words.ts";

const asked = z.object({
  film: z.uuid(),
  link: z.string().max(100).optional(),
  /** Of a member of a sister cooperative. */
  pass: z.string().max(100).optional(),
});

/** A film with all that plays beside it; what is announced says when. Null for whoever may not see it. */
async function readShown(scene: Scene, { film: id, link, pass }: z.output<typeof asked>) {
  const { db, cooperative, actor, now } = scene;
  const film = await find(db, cooperative, id);
  if (!film) return null;
  const own = (await listSpeakers(db, cooperative, id)).find(
    ({ person }) => person !== null && person === actor.person,
  );
  const came = { link, ofNetwork: pass !== undefined && isPass(pass, film, now) };
  const sees = maySee(actor, film, now, came) || (own !== undefined && !film.removed);
  if (!sees) return announced(film, actor, now);
  const captions = await listCaptions(db, cooperative, { film, drafts: false });
  return {
    ...{ film: shownOf(film, cooperative, now), soon: null, now },
    ...{ captions, chapters: await listChapters(db, cooperative, film) },
    activities: await listActivities(db, cooperative, id),
    outside: film.outsideUrl ? outsideOf(film.outsideUrl) : null,
    keeps: mayKeep(actor, film),
    asked: own ? { speaker: own.id, given: own.given } : null,
  };
}

/** A film that is planned for those who ask has a page already, which says when. */
function announced(film: Film, actor: Actor, now: Date) {
  const comes = film.startsAt !== null && film.startsAt > now && !film.removed && film.playable;
  const forThem = film.scope === "public" || (/^(members|network)$/.test(film.scope) && actor.roles.size > 0);
  if (!comes || !forThem || film.startsAt === null) return null;
  return { film: null, soon: { title: film.title, summary: film.summary, startsAt: film.startsAt }, now };
}

export const readFilm = view({
  name: "channel.read-film",
  label: words.film,
  at: "GET /films/{film}",
  input: asked,
  may: (actor) => actor.person !== null && actor.roles.size > 0,
  read: (input, scene) => readShown(scene, input),
});

/** The same for whoever comes by a public page, or by a link. */
export const publicFilm = view({
  name: "channel.public-film",
  label: words.film,
  at: "GET /public-films/{film}",
  input: asked,
  may: (actor) => actor.kind !== "stranger",
  read: (input, scene) => readShown(scene, input),
});

/** What one needs to add a film: the activities it may be of. */
export const filmForm = view({
  name: "channel.film-form",
  label: words.addFilm,
  at: "GET /film-form",
  input: z.object({}),
  may: (actor) => actor.person !== null && actor.roles.size > 0,
  async read(_, { db, cooperative, actor }) {
    const choices = await listActivityChoices(db, cooperative, choosable(actor));
    return { choices, own: [...actor.activities] };
  },
});

/** Those who speak for all may name any activity, others their own. */
const choosable = (actor: Actor) => (has(actor, "community", "director") ? null : [...actor.activities]);

/** All that whoever keeps a film decides of it. */
export const filmSettings = view({
  name: "channel.film-settings",
  label: words.settings,
  at: "GET /films/{film}/settings",
  input: z.object({ film: z.uuid() }),
  may: (actor) => actor.person !== null && actor.roles.size > 0,
  async read({ film: id }, { db, cooperative, actor, now, today }) {
    const film = await find(db, cooperative, id);
    if (!film || film.removed || !mayKeep(actor, film)) return null;
    return {
      film: shownOf(film, cooperative, now),
      linkKey: film.linkKey,
      shown: isShown(film, now),
      work: await readWork(db, cooperative, id, now),
      featured: moderates(actor) ? (await readSpotlight(db, cooperative)) === id : null,
      source: film.upload ? await readSource(db, cooperative, film.upload) : null,
      speakers: await listSpeakers(db, cooperative, id),
      captions: await listCaptions(db, cooperative, { film, drafts: true }),
      chapters: await listChapters(db, cooperative, film),
      activities: await listActivities(db, cooperative, id),
      people: await listHousehold(db, cooperative, today),
      choices: await listActivityChoices(db, cooperative, choosable(actor)),
      now,
    };
  },
});

/** How far the file of a film is, for a page that asks again and again. */
export const filmStatus = view({
  name: "channel.film-status",
  label: words.filmStatus,
  at: "GET /films/{film}/status",
  input: z.object({ film: z.uuid() }),
  may: (actor) => actor.person !== null && actor.roles.size > 0,
  async read({ film: id }, { db, cooperative, actor, now }) {
    const film = await find(db, cooperative, id);
    if (!film || film.removed || !mayKeep(actor, film)) return null;
    return { work: await readWork(db, cooperative, id, now), playable: film.playable };
  },
});

/** What somebody without an account is asked, by the key of their letter. */
export const consentAskedByKey = view({
  name: "channel.consent-asked",
  label: words.consentAsked,
  at: "GET /film-consents",
  input: z.object({ key: z.string().min(20).max(120) }),
  may: (actor) => actor.kind !== "stranger",
  async read({ key }, { db, cooperative, now }) {
    const speaker = await findSpeakerByKey(db, cooperative, key);
    const film = speaker && (await find(db, cooperative, speaker.film));
    if (!speaker || !film || film.removed) return null;
    const { name, given } = speaker;
    return { name, given, film: shownOf(film, cooperative, now) };
  },
});
