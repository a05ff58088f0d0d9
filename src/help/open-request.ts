import { z } from "zod";
import { findProfiles } from "../directory/index.ts";
import { operation } from "../foundation/operation.ts";
import type { Scene } from "../foundation/scene.ts";
import { say } from "../foundation/words.ts";
import { notify } from "../notices/index.ts";
import { listBlockers } from "../threads/index.ts";
import { findRequest } from "./find-request.ts";
import { insertSuggestions, putChosen } from "./hand.sql.ts";
import { type Match, matchesFor, type Why } from "./match.ts";
import { suggested } from "./notice-kinds.ts";
import { refusals } from "./refusals.ts";
import { insertStep } from "./request.sql.ts";
import { isAuthor, isOver, type Request } from "./request.ts";
import { words } from "./words.ts";
import { whyNotDay } from "./write-request.ts";

/**
 * Open a request, or open it again. Whoever could answer is told at once, one polite letter each, with the
 * reason; nobody is asked twice for the same thing.
 */
export const openRequest = operation({
  name: "help.open-request",
  label: words.openRequest,
  at: "POST /help-requests/{request}/opening",
  input: z.object({ request: z.uuid() }),
  async find({ request }, scene) {
    const found = await findRequest(request, scene);
    return found && { ...found, today: scene.today };
  },
  may: (actor, of) => isAuthor(actor, of),
  whyNot({ request, today }) {
    if (request.state !== "draft" && !isOver(request)) return refusals.openAlready();
    return whyNotDay(request.byOn, today);
  },
  async effect({ request }, scene) {
    if (request.state !== "draft") await putChosen(scene, request.id, null);
    await insertStep(scene, { request: request.id, state: "open" });
    if (request.kind === "need") await thinkOf(scene, request);
    return { id: request.id };
  },
});

async function thinkOf(scene: Scene, request: Request): Promise<void> {
  const { db, cooperative: here, today } = scene;
  const from = { here, sight: "cooperative" as const, wide: false, today };
  const everybody = { words: [], terms: [], available: false, limit: 1000, offset: 0 };
  const { rows } = await findProfiles(db, from, everybody);
  const blockers = new Set(await listBlockers(db, here, request.person));
  const matches = matchesFor(
    request,
    rows.filter(({ person }) => !blockers.has(person)),
  );
  const fresh = new Set(await insertSuggestions(scene, request.id, matches));
  for (const match of matches.filter(({ person }) => fresh.has(person))) await ask(scene, request, match);
}

async function ask(scene: Scene, request: Request, { person, why }: Match): Promise<void> {
  await notify(scene, suggested, {
    to: [person],
    params: { name: request.name, title: request.title, why: sayWhy(why) },
    link: `/entraide/${request.id}`,
    once: `help-suggested:${request.id}`,
  });
}

/** The reason in a few words, those of whoever said them. */
const sayWhy = ({ skills, place }: Why): string =>
  [...skills, ...(place ? [place] : [])].slice(0, 3).join(", ") || say(words.likesToBeAsked, "fr");
