import type { Request, RequestHandler, Response } from "express";

/** A form of a thousand lines weighs a third of this. */
export const FORM_BYTES = 1_000_000;
/** What is too large is read to its end, so that the browser listens to our answer; beyond, we hang up. */
const PATIENCE_BYTES = 64_000_000;

/** The pages that take files, and how much they take; every other page takes a form. */
export type Upload = { path: RegExp; bytes: number };

/**
 * Refuse a body that is larger than its page takes (RFC 9110: 413), or that does not say its size (411).
 * `refuse` writes the answer; nothing of the body reaches a page.
 */
export function limitBody(
  uploads: readonly Upload[],
  refuse: (request: Request, response: Response, status: 411 | 413, most: number) => void,
): RequestHandler {
  return (request, response, next) => {
    const most = uploads.find(({ path }) => path.test(request.path))?.bytes ?? FORM_BYTES;
    const size = request.headers["content-length"];
    if (request.headers["transfer-encoding"] && size === undefined) {
      drain(request, () => refuse(request, response, 411, most));
    } else if (Number(size ?? 0) > most) {
      drain(request, () => refuse(request, response, 413, most));
    } else {
      next();
    }
  };
}

function drain(request: Request, done: () => void): void {
  let read = 0;
  request.on("data", (chunk: Buffer) => {
    read += chunk.length;
    if (read > PATIENCE_BYTES) request.destroy();
  });
  request.once("end", done);
}
