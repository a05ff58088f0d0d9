const pauseMs = 1_500;

export interface LineHearer<Told> {
  hear(told: Told): void;
  /** The line is cut and tries again, or is back. */
  cut(isCut: boolean): void;
  /** Whoever asks may not hear it, or no more: it is not taken up again. */
  refused?(): void;
  /** Whether it is taken up again after it ended; always, where nothing is said. */
  goesOn?(): boolean;
}

/** Holds a line of JSON (NDJSON) open, and takes it up again when it is cut; answers how to hang up. */
export function holdLine<Told>(
  { address, key }: { address: string; key: string | null },
  { hear, cut, refused, goesOn = () => true }: LineHearer<Told>,
): () => void {
  const stop = new AbortController();
  const headers: Record<string, string> = key ? { authorization: `Bearer ${key}` } : {};
  const hold = async (): Promise<boolean> => {
    const response = await fetch(address, { headers, signal: stop.signal });
    if (response.status === 403) {
      refused?.();
      return false;
    }
    if (!response.ok || !response.body) return true;
    cut(false);
    for await (const told of linesOf<Told>(response.body)) hear(told);
    return goesOn();
  };
  const keep = async () => {
    while (!stop.signal.aborted) {
      const again = await hold().catch(() => true);
      if (!again || stop.signal.aborted) return;
      cut(true);
      await new Promise((done) => setTimeout(done, pauseMs));
    }
  };
  void keep();
  return () => stop.abort();
}

/** One value of JSON a line, as they come; an empty line is a sign of life. */
async function* linesOf<Told>(body: ReadableStream<Uint8Array>): AsyncGenerator<Told> {
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
