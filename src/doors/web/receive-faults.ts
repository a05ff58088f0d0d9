import type { RequestHandler } from "express";
import type { Db } from "../../foundation/database.ts";
import { isWithinRate } from "../../people/index.ts";

const mostBytes = 8_000;
const mostAMinute = 10;

/**
 * `POST /incidents`: what broke in a browser goes to the log under the number of this request, which the page
 * shows. From our own pages only, ten a minute and caller, and never more than a screen of text.
 */
export function receiveFaults(database: Db): RequestHandler {
  return async (request, response, next) => {
    if (request.path !== "/incidents" || request.method !== "POST") return next();
    const ours = (request.get("sec-fetch-site") ?? "same-origin") === "same-origin";
    if (!ours || Number(request.get("content-length") ?? 0) > mostBytes)
      return void response.status(403).end();
    if (!(await isWithinRate(database, `incident:${request.ip}`, mostAMinute)))
      return void response.status(429).end();
    let said = "";
    for await (const chunk of request) if (said.length < mostBytes) said += String(chunk);
    process.stderr.write(`fault ${response.locals.incident} in a browser at ${readable(said)}\n`);
    response.status(204).end();
  };
}

/** One fault is one fault in the log: each of its lines stands back, so that none can pass for another. */
const readable = (said: string): string =>
  said
    .slice(0, mostBytes)
    .replace(/[^\P{C}\n]/gu, " ")
    .replaceAll("\n", "\n  ");
