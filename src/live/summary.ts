interface Answered {
  readonly text: string;
  readonly said: string;
}

const most = 4000;

/**
 * What stands under a replay: what the event was about, then the questions in their order with what was
 * answered in writing; as many of them as the summary of a film holds.
 */
export function summaryOf(about: string, heading: string, answered: readonly Answered[]): string {
  let summary = about.trim();
  for (const [n, { text, said }] of answered.entries()) {
    const told = `${n === 0 ? `${heading}\n\n` : ""}– ${text}${said ? `\n${said}` : ""}`;
    const next = summary ? `${summary}\n\n${told}` : told;
    if (next.length > most) break;
    summary = next;
  }
  return summary.slice(0, most);
}
