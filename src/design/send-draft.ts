/**
 * Sends what is typed in an opening of the form to the server, and answers when it was kept there; null
 * throws it away. Rejects when the line is down or the server could not keep it: the device has it and asks
 * again.
 */
export async function sendDraft(form: string, content: unknown, opening?: string): Promise<Date> {
  const answer = await fetch("/brouillons", {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ form, content, opening }),
  });
  if (!answer.ok) throw new Error(`the draft was not kept: ${answer.status}`);
  const { at } = (await answer.json()) as { at: string };
  return new Date(at);
}
