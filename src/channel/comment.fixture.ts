import type { PersonName } from "../../fixtures/people.ts";
import type { World } from "../../fixtures/world.ts";
import { ready } from "./channel.fixture.ts";
import { judgeComment } from "./judge-comment.ts";
import { publishFilm } from "./publish-film.ts";
import { withdrawComment } from "./withdraw-comment.ts";
import { writeComment } from "./write-comment.ts";

/** A film of Nadia that members see. */
export async function shownToMembers(world: World, more: object = {}): Promise<string> {
  const film = await ready(world, more);
  await world.done(publishFilm, { film, scope: "members" }, "director");
  return film;
}

export async function said(
  world: World,
  told: { film: string; text?: string; answers?: string },
  as: PersonName = "neighbour",
): Promise<string> {
  const { id } = await world.done(writeComment, { text: "Merci, très clair.", ...told }, as);
  return id;
}

/** Paul commented a film that members see; his first comment waits. */
export async function commented(world: World, more: object = {}): Promise<{ film: string; comment: string }> {
  const film = await shownToMembers(world, more);
  return { film, comment: await said(world, { film }) };
}

export const judged = (
  world: World,
  comment: string,
  told: { show: boolean; why?: string; after?: number },
): Promise<{ id: string }> => world.done(judgeComment, { comment, after: 0, ...told }, "director");

export async function withdrawn(world: World): Promise<string> {
  const { comment } = await commented(world, { comments: "none" });
  await world.done(withdrawComment, { comment }, "neighbour");
  return comment;
}
