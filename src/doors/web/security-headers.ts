import { randomBytes } from "node:crypto";
import type { RequestHandler } from "express";

/**
 * What the browser may do with our pages (Content Security Policy 3): only our own files, and no script
 * or style written in the page without the nonce of this very answer. Style *attributes* stay allowed,
 * since Mantine hands its sizes through them and they can neither run nor fetch anything by themselves.
 */
export function contentPolicy(nonce: string, framed: boolean): string {
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}'`,
    `style-src 'self' 'nonce-${nonce}'`,
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    // Films play from pieces put together in the browser; those of others in frames, after a yes.
    "media-src 'self' blob:",
    "frame-src https:",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    `frame-ancestors ${framed ? "*" : "'none'"}`,
  ].join("; ");
}

/**
 * The pages that stand in those of others, without cookie: a public film, the public agenda or an event of
 * it, the public programme of a forum.
 */
const id = "[0-9a-f-]{36}";
const embedded = new RegExp(
  `^/(voir/[a-z0-9-]+/${id}|agenda-public/[a-z0-9-]+(/${id})?|forum-public/[a-z0-9-]+/${id})/integrer$`,
);
/** Loaded by the pages of others, so that a frame of ours is as high as what it holds. */
const lent = "/integrer.js";

export const securityHeaders: RequestHandler = (request, response, next) => {
  const nonce = randomBytes(16).toString("base64url");
  response.locals.nonce = nonce;
  const framed = embedded.test(request.path);
  response.set({
    "Content-Security-Policy": contentPolicy(nonce, framed),
    "Referrer-Policy": "same-origin",
    "X-Content-Type-Options": "nosniff",
    ...(!framed && { "X-Frame-Options": "DENY" }),
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": request.path === lent ? "cross-origin" : "same-origin",
    "Permissions-Policy": "geolocation=(), payment=(), usb=()",
  });
  if (request.secure) response.set("Strict-Transport-Security", "max-age=31536000");
  next();
};
