/** What the router tells instead of a fault of the server, which the server has logged itself. */
const serverFault = "Unexpected Server Error";

export const isOfBrowser = (error: unknown): error is Error =>
  error instanceof Error && error.message !== serverFault;

/**
 * Tells the server of a fault of the page's own script; answers the number under which it was logged, null
 * where it could not be told.
 */
export async function reportFault(error: Error): Promise<string | null> {
  // Safari’s stack does not say what the fault was.
  const said = `${location.pathname}\n${error.name}: ${error.message}\n${error.stack ?? ""}`.slice(0, 4000);
  try {
    const answer = await fetch("/incidents", { method: "POST", body: said, keepalive: true });
    return answer.ok ? answer.headers.get("x-request-id") : null;
  } catch {
    return null;
  }
}
