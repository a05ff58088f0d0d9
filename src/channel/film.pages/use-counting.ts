import { type RefObject, useEffect } from "react";
import { sliceOf, slices } from "../plays.ts";
import type { ShownFilm } from "../shown.ts";

/**
 * Counts which twentieths of a film were played for the most part, and says so when the page is left or the
 * film ends. What is sent says nothing of who watches, and nothing is kept on the device.
 */
export function useCounting(video: RefObject<HTMLVideoElement | null>, film: ShownFilm): void {
  const { files, durationMs } = film;
  useEffect(() => {
    const element = video.current;
    if (!element || !files || !durationMs) return;
    const played = Array.from({ length: slices }, () => 0);
    const fresh = new Set<number>();
    const known = new Set<number>();
    let last = element.currentTime;
    let first = true;
    const watch = () => {
      const [from, to] = [last, element.currentTime];
      last = to;
      // A jump is no playing; twice as fast, the instants lie half a second apart.
      if (element.paused || to <= from || to - from > 2) return;
      const slice = sliceOf(from * 1000, durationMs);
      played[slice] = (played[slice] ?? 0) + (to - from) * 1000;
      if ((played[slice] ?? 0) < durationMs / slices / 2 || known.has(slice)) return;
      known.add(slice);
      fresh.add(slice);
    };
    const tell = () => {
      if (fresh.size === 0) return;
      const body = JSON.stringify({ slices: [...fresh], first });
      fresh.clear();
      first = false;
      navigator.sendBeacon(`${files}/vu`, new Blob([body], { type: "application/json" }));
    };
    const hide = () => document.visibilityState === "hidden" && tell();
    element.addEventListener("timeupdate", watch);
    element.addEventListener("ended", tell);
    document.addEventListener("visibilitychange", hide);
    addEventListener("pagehide", tell);
    return () => {
      tell();
      element.removeEventListener("timeupdate", watch);
      element.removeEventListener("ended", tell);
      document.removeEventListener("visibilitychange", hide);
      removeEventListener("pagehide", tell);
    };
  }, [video, files, durationMs]);
}
