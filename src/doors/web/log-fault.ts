import { isRouteErrorResponse } from "react-router";

/**
 * A fault goes to the log with the number that the person reads on the page. An answer that a page
 * threw on purpose (not found, forbidden) is no fault.
 */
export function logFault(error: unknown, incident: string, url: string): void {
  if (isRouteErrorResponse(error) && error.status < 500) return;
  const { pathname } = new URL(url, "http://localhost");
  const what = error instanceof Error ? (error.stack ?? error.message) : String(error);
  process.stderr.write(`fault ${incident} at ${pathname}\n${what}\n`);
}
