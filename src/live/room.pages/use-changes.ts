import { useCallback, useEffect, useRef, useState } from "react";
import { useFetcher } from "react-router";
import type { Found, Met } from "./page-of.ts";

const pauseMs = 1_500;

/** Hears that something changed, until it is aborted; a line that is cut is taken up again. */
async function hearChanges(
  { address, key }: Met["line"],
  { changed, cut, stop }: { changed: () => void; cut: (isCut: boolean) => void; stop: AbortSignal },
): Promise<void> {
  while (!stop.aborted) {
    const headers: Record<string, string> = key ? { authorization: `Bearer ${key}` } : {};
    const response = await fetch(address, { headers, signal: stop }).catch(() => null);
    if (response?.status === 403) return;
    if (response?.ok && response.body) {
      cut(false);
      const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
      for (;;) {
        const { done, value } = await reader.read().catch(() => ({ done: true, value: "" }));
        if (done) break;
        if (value?.includes("changed")) changed();
      }
    }
    if (stop.aborted) return;
    cut(true);
    await new Promise((done) => setTimeout(done, pauseMs));
  }
}

/**
 * The room as it is now: read anew, by itself and nothing of the page around it, whenever the line says that
 * something changed. Whoever waits for nobody’s line reads it as it came with the page.
 */
export function useChanges(loaded: Found): { found: Found; isCut: boolean } {
  const { load, data, state } = useFetcher<Found>();
  const [isCut, setCut] = useState(false);
  const missed = useRef(false);
  const busy = useRef(false);
  const { at, place } = loaded;
  const { address, key } = loaded.line;
  const readAnew = useCallback(() => {
    missed.current = busy.current;
    if (!busy.current) void load(`${at}${location.search}`);
  }, [load, at]);
  useEffect(() => {
    busy.current = state !== "idle";
    if (state === "idle" && missed.current) readAnew();
  }, [state, readAnew]);
  useEffect(() => {
    if (place === "house") return;
    const stop = new AbortController();
    void hearChanges({ address, key }, { changed: readAnew, cut: setCut, stop: stop.signal });
    return () => stop.abort();
  }, [address, key, place, readAnew]);
  const found = data && data.now > loaded.now ? data : loaded;
  useNextPhase(found, readAnew);
  return { found, isCut };
}

const longestWaitMs = 6 * 3_600_000;

/** It begins and ends by the clock: the lobby becomes the room by itself. */
function useNextPhase({ now, event: { startsAt, endsAt } }: Found, readAnew: () => void) {
  const next = [startsAt, endsAt].find((at) => at > now);
  const waitMs = next ? next.getTime() - now.getTime() : 0;
  useEffect(() => {
    if (waitMs <= 0 || waitMs > longestWaitMs) return;
    const timer = setTimeout(readAnew, waitMs + 500);
    return () => clearTimeout(timer);
  }, [waitMs, readAnew]);
}
