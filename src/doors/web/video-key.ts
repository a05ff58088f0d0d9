import type { Request } from "express";

/** The key of an arrival, as the page of a video meeting sends it. */
export const keyOf = (request: Request): string =>
  /^Bearer (\S+)$/.exec(request.get("authorization") ?? "")?.[1] ?? "";
