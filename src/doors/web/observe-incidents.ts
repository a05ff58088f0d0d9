let last: string | null = null;

/** The number of the last fault the server answered this page's script with. */
export function lastIncident(): string | null {
  return last;
}

/**
 * The router asks the server for data without showing us the answer's headers, and hides what failed.
 * We look over its shoulder and remember the number of a fault for the error page.
 */
export function observeIncidents(): void {
  const ask = window.fetch;
  window.fetch = async (...request) => {
    const answer = await ask(...request);
    if (answer.status >= 500) last = answer.headers.get("x-request-id") ?? last;
    return answer;
  };
}
