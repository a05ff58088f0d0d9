import { randomBytes } from "node:crypto";
import type { RequestHandler } from "express";

/**
 * What the browser may do with our pages (Content Security Policy 3): only our own files, and no script
 * or style written in the page without the nonce of this very answer. Style *attributes* stay allowed,
 * since Mantine hands its sizes through them and they can neither run nor fetch anything by themselves.
 */
export function contentPolicy(nonce: string): string {
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}'`,
    `style-src 'self' 'nonce-${nonce}'`,
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join("; ");
}

export const securityHeaders: RequestHandler = (request, response, next) => {
  const nonce = randomBytes(16).toString("base64url");
  response.locals.nonce = nonce;
  response.set({
    "Content-Security-Policy": contentPolicy(nonce),
    "Referrer-Policy": "same-origin",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "geolocation=(), payment=(), usb=()",
  });
  if (request.secure) response.set("Strict-Transport-Security", "max-age=31536000");
  next();
};
