import type { Request, RequestHandler, Response } from "express";

/**
 * Whether a request that changes something was sent by a page of another site. Browsers say where a request
 * comes from (Fetch Metadata), older ones from which origin; a program says neither, and no browser lends it
 * a session. Cookies are SameSite=Lax, so that this is the second guard. An origin is compared by its host,
 * which is what the browser asked for; behind a proxy, what the proxy says it was.
 */
function isFromElsewhere(request: Request): boolean {
  if (request.method === "GET" || request.method === "HEAD") return false;
  const site = request.get("sec-fetch-site");
  if (site) return site !== "same-origin" && site !== "none";
  const origin = request.get("origin");
  if (!origin) return false;
  return !URL.canParse(origin) || new URL(origin).host !== request.host;
}

/** Refuses forms posted from another site: nothing of them reaches a page. The API judges its own callers. */
export function refuseElsewhere(refuse: (request: Request, response: Response) => void): RequestHandler {
  return (request, response, next) => {
    if (!request.path.startsWith("/api/") && isFromElsewhere(request)) refuse(request, response);
    else next();
  };
}
