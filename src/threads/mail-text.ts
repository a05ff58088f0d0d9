/** What stands above in our letters, so that whatever follows it is theirs and not the answer’s. */
export const answerAbove = "— Répondez au-dessus de cette ligne · Reply above this line —";

const quoteHeads: readonly RegExp[] = [
  /^\s*>?\s*(?:Le|On)\s.{3,200}?(?:a écrit|wrote)\s*:\s*$/,
  /^\s*-{2,}\s*(?:Message d['’]origine|Message transféré|Original Message|Forwarded message)\s*-{2,}\s*$/i,
  /^\s*_{20,}\s*$/,
];
const outlookHead = /^\s*\*?(?:De|From)\s*:\*?\s.+/;
const outlookNext = /^\s*\*?(?:Envoyé|Date|Sent|À|To)\s*:\*?\s/;
const signatures = [/^-- ?$/, /^(?:Envoyé de mon|Envoyé depuis|Sent from my|Télécharger Outlook)\b/i];

const isQuoted = (line: string) => /^\s*>/.test(line);

/** Where the words of others begin: only where nothing but them follows. */
function endOfAnswer(lines: readonly string[]): number {
  for (const [n, line] of lines.entries()) {
    if (line.includes(answerAbove.slice(2, 30))) return isQuoted(line) ? beforeHead(lines, n) : n;
    const twoLines = `${line.trim()} ${(lines[n + 1] ?? "").trim()}`;
    const isHead =
      quoteHeads.some((head) => head.test(line)) ||
      (/^\s*(?:Le|On)\s/.test(line) && quoteHeads[0]?.test(twoLines)) ||
      (outlookHead.test(line) && outlookNext.test(lines[n + 1] ?? ""));
    if (isHead && !answersBelow(lines, n + 1)) return n;
    if (isQuoted(line) && lines.slice(n).every((rest) => isQuoted(rest) || rest.trim() === "")) return n;
  }
  return lines.length;
}

/** A quotation begins with the line that names whose it is. */
function beforeHead(lines: readonly string[], at: number): number {
  let n = at;
  while (n > 0 && (isQuoted(lines[n - 1] ?? "") || (lines[n - 1] ?? "").trim() === "")) n -= 1;
  const heads = [lines[n - 1] ?? "", `${lines[n - 2] ?? ""} ${lines[n - 1] ?? ""}`.trim()];
  const found = heads.findIndex((head) => quoteHeads[0]?.test(head));
  return found < 0 ? n : n - 1 - found;
}

/** Somebody who answers between the lines of another: their words stay where they are. */
function answersBelow(lines: readonly string[], from: number): boolean {
  const rest = lines.slice(from);
  const first = rest.findIndex(isQuoted);
  if (first < 0) return false;
  const end = rest.findIndex((line) => signatures.some((mark) => mark.test(line)));
  return rest.slice(first, end < 0 ? undefined : end).some((line) => !isQuoted(line) && line.trim() !== "");
}

/**
 * What somebody wrote in a letter, without the letter they answer and without their signature; where nothing
 * would be left, all of it. What is taken off is kept beside.
 */
export function answerOf(text: string): string {
  const lines = text.replaceAll("\r\n", "\n").replaceAll("\u00a0", " ").split("\n");
  const own = lines.slice(0, endOfAnswer(lines));
  const end = own.findIndex((line, n) => n > 0 && signatures.some((mark) => mark.test(line)));
  const signed = end >= 0 && own.length - end <= 12 ? own.slice(0, end) : own;
  return signed.join("\n").trim() || text.trim();
}

/** RFC 3834: what a machine sends is not answered, nor taken for somebody’s word. */
export function isAutomatic(headers: readonly { key: string; value: string }[]): boolean {
  const of = (name: string) =>
    headers
      .find(({ key }) => key === name)
      ?.value.trim()
      .toLowerCase();
  const auto = of("auto-submitted");
  return (
    (auto !== undefined && !auto.startsWith("no")) ||
    /^(bulk|junk|list|auto_reply)$/.test(of("precedence") ?? "") ||
    ["x-autoreply", "x-autorespond", "x-auto-response-suppress"].some((name) => of(name) !== undefined) ||
    of("return-path") === "<>" ||
    /multipart\/report/.test(of("content-type") ?? "")
  );
}

/** The text of a letter; of one of HTML alone, what it says without its marks. */
export function letterTextOf({ text, html }: { text?: string; html?: string }): string {
  if (text?.trim()) return text.slice(0, 400_000);
  const lines = (html ?? "")
    .replace(/<(style|script|head)\b[\s\S]*?<\/\1>/gi, "")
    .replace(/<blockquote\b/gi, "\n> <blockquote")
    .replace(/<(br|\/p|\/div|\/li|\/tr)\b[^>]*>/gi, "\n")
    .replace(/<[^>]*>/g, "");
  const named: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', nbsp: " ", "#39": "’" };
  return lines.replace(/&([a-z]+|#39);/gi, (whole, name) => named[name] ?? whole).slice(0, 400_000);
}

/** What a letter is about, without what mail programs and lists put before it. */
export const subjectOf = (subject: string): string =>
  subject.replace(/^(?:\s*(?:re|fwd?|tr|rép)\s*:\s*|\s*\[[^\]]*\]\s*)+/i, "").trim();
