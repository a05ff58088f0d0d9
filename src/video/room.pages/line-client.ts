import type { Standing } from "../line.ts";

/** What the line tells; `gone` when the key is worth nothing any more. */
export type Told =
  | Standing
  | { readonly kind: "signal"; readonly from: string; readonly data: unknown }
  | { readonly kind: "gone" };

interface LineHearer {
  hear(told: Told): void;
  /** The line is cut and tries again, or is back. */
  cut(isCut: boolean): void;
}

const address = "/visio-ligne";
const withKey = (key: string) => ({ authorization: `Bearer ${key}` });

/** Holds the line of a key open, and takes it up again when it is cut; answers how to hang up. */
export function openLine(key: string, { hear, cut }: LineHearer): () => void {
  const stop = new AbortController();
  const hold = async (): Promise<boolean> => {
    const response = await fetch(address, { headers: withKey(key), signal: stop.signal });
    if (response.status === 403) {
      hear({ kind: "gone" });
      return false;
    }
    if (!response.ok || !response.body) return true;
    cut(false);
    let last: Standing | null = null;
    for await (const told of linesOf(response.body)) {
      if (told.kind === "standing") last = told;
      hear(told);
    }
    return last === null || ["waiting", "in"].includes(last.state);
  };
  const keep = async () => {
    while (!stop.signal.aborted) {
      const goOn = await hold().catch(() => true);
      if (!goOn || stop.signal.aborted) return;
      cut(true);
      await new Promise((done) => setTimeout(done, 1_500));
    }
  };
  void keep();
  return () => stop.abort();
}

/** One value of JSON a line (NDJSON), as they come. */
async function* linesOf(body: ReadableStream<Uint8Array>): AsyncGenerator<Told> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let rest = "";
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    const lines = (rest + decoder.decode(value, { stream: true })).split("\n");
    rest = lines.pop() ?? "";
    for (const line of lines) if (line) yield JSON.parse(line) as Told;
  }
}

/** Says something to another browser of the room. */
export async function sendTo(key: string, to: string, data: unknown): Promise<void> {
  const headers = { ...withKey(key), "content-type": "application/json" };
  const body = JSON.stringify({ to, data });
  await fetch(address, { method: "POST", headers, body }).catch(() => undefined);
}

/** Leaves, also while the page is closing. */
export function depart(key: string): void {
  const request = { method: "POST", headers: withKey(key), keepalive: true };
  void fetch(`${address}/depart`, request).catch(() => undefined);
}
