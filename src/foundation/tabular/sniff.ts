/** What the first bytes of a file say that it is; anything that is not a known other thing is text. */
export type Kind = "text" | "xml" | "ZIP / XLSX" | "PDF" | "GZIP" | "XLS" | "HTML";

const marks: readonly [Kind, string][] = [
  ["ZIP / XLSX", "PK\u0003\u0004"],
  ["PDF", "%PDF"],
  ["GZIP", "\u001f\u008b"],
  ["XLS", "\u00d0\u00cf\u0011\u00e0"],
];

/** Looks at the first bytes without consuming them: `all` gives the whole file, once. */
export async function sniff(
  bytes: AsyncIterable<Uint8Array>,
): Promise<{ kind: Kind; all: AsyncIterable<Uint8Array> }> {
  const iterator = bytes[Symbol.asyncIterator]();
  let head = Buffer.alloc(0);
  let next = await iterator.next();
  while (!next.done) {
    head = Buffer.concat([head, next.value]);
    if (head.length >= 64) break;
    next = await iterator.next();
  }
  async function* all(): AsyncGenerator<Uint8Array> {
    try {
      if (head.length > 0) yield head;
      for (let chunk = await iterator.next(); !chunk.done; chunk = await iterator.next()) yield chunk.value;
    } finally {
      // A file that is refused half-way must still be closed.
      await iterator.return?.();
    }
  }
  return { kind: kindOf(head), all: all() };
}

function kindOf(head: Buffer): Kind {
  const text = head.subarray(0, 64).toString("latin1");
  for (const [kind, mark] of marks) if (text.startsWith(mark)) return kind;
  if (/^(ï»¿)?\s*<(!doctype html|html|head|body)\b/i.test(text)) return "HTML";
  return /^(ï»¿)?\s*<[?!a-zA-Z]/.test(text) ? "xml" : "text";
}
