import { useCallback, useEffect, useRef, useState } from "react";
import { useFetcher } from "react-router";
import { holdLine } from "../../design/held-line.ts";
import type { Found } from "./page-of.ts";

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
    return holdLine({ address, key }, { hear: readAnew, cut: setCut });
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
