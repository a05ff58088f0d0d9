import express, { type Request, type RequestHandler, type Response } from "express";
import { countPlay, type FilmStore, findFilmCaptions, findFilmFile } from "../../channel/index.ts";
import type { Db } from "../../foundation/database.ts";
import { systemClock } from "../../foundation/scene.ts";
import { isWithinRate } from "../../people/index.ts";

const address = /^\/films\/(\d{1,9})\/([0-9a-f-]{36})\/([\w.-]{1,200})\/([\w.-]{1,60})$/;
const anHour = 3_600;
/** A page tells what was played when it is left: no more often a minute from one address, of one film. */
const mostPlays = 12;

/**
 * The files of films, a piece at a time as players ask for them (RFC 9110 §14: ranges). The ticket in the
 * address opens them; it says nothing of why it does not.
 */
export function answerFilms(database: Db, store: FilmStore): RequestHandler {
  return async (request, response, next) => {
    const [, cooperative, film, ticket, name] = address.exec(request.path) ?? [];
    if (!cooperative || !film || !ticket || !name) return next();
    const asked = { cooperative: Number(cooperative), film, ticket, name, clock: systemClock };
    if (request.method === "POST" && name === "vu") return count(database, asked, request, response);
    const language = /^sous-titres-([a-z]{2})\.vtt$/.exec(name)?.[1];
    if (language) {
      const text = await findFilmCaptions(database, { ...asked, language });
      return text === null ? nothing(response) : void response.type("text/vtt; charset=utf-8").send(text);
    }
    const takesAway = request.query.nom !== undefined;
    const found = await findFilmFile(database, store, { ...asked, takesAway });
    if (!found) return nothing(response);
    give(request, response, found);
  };
}

type Asked = Parameters<typeof findFilmFile>[2];

/** A page says what was played: a few numbers, without who. */
function count(database: Db, asked: Asked, request: Request, response: Response): void {
  readJson(request, response, async (fault?: unknown) => {
    const caller = `film-play:${request.ip ?? ""}:${asked.film}`;
    if (!(await isWithinRate(database, caller, mostPlays))) return void response.status(429).end();
    const counted = !fault && (await countPlay(database, { ...asked, told: request.body }));
    response
      .status(counted ? 204 : 404)
      .set("cache-control", "no-store")
      .end();
  });
}

const readJson = express.json({ limit: "1kb" });

const nothing = (response: Response) =>
  void response.status(404).set("cache-control", "no-store").type("text/plain").send("404");

type Found = NonNullable<Awaited<ReturnType<typeof findFilmFile>>>;

function give(request: Request, response: Response, { root, name, forAll }: Found): void {
  response.set("cache-control", `${forAll ? "public" : "private"}, max-age=${anHour}`);
  // What everybody may see may stand in the pages of others.
  if (forAll)
    response.set("cross-origin-resource-policy", "cross-origin").set("access-control-allow-origin", "*");
  const headers = request.query.nom === undefined ? {} : { "content-disposition": "attachment" };
  response.sendFile(name, { root, headers, cacheControl: false, dotfiles: "deny" }, (error) => {
    if (error && !response.headersSent) nothing(response);
  });
}
