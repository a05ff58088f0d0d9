import type HlsPlayer from "hls.js";
import { type RefObject, useEffect, useState } from "react";
import type { ShownFilm } from "../shown.ts";

export interface Quality {
  /** Null: the player chooses by the line. */
  readonly chosen: number | null;
  readonly heights: readonly number[];
  choose(height: number | null): void;
}

/**
 * Plays the sizes of a film by HLS where the browser puts pieces together; elsewhere the one file that stands
 * in the page plays on. Without script nothing of this runs, and the film plays all the same.
 */
export function useHls(video: RefObject<HTMLVideoElement | null>, film: ShownFilm): Quality {
  const [player, setPlayer] = useState<HlsPlayer | null>(null);
  const [chosen, setChosen] = useState<number | null>(null);
  const { files, kind } = film;
  useEffect(() => {
    const element = video.current;
    if (!element || !files || kind !== "hls") return;
    let made: HlsPlayer | null = null;
    let left = false;
    void import("hls.js").then(({ default: Hls }) => {
      if (left || !Hls.isSupported()) return;
      // Another source stops what plays already; whoever was quicker than this goes on.
      const played = !element.paused;
      made = new Hls({ enableWorker: false, startPosition: element.currentTime || -1 });
      made.loadSource(`${files}/film.m3u8`);
      made.attachMedia(element);
      if (played) void element.play().catch(() => undefined);
      setPlayer(made);
    });
    return () => {
      left = true;
      made?.destroy();
    };
  }, [video, files, kind]);
  const heights = film.heights ?? [];
  const choose = (height: number | null) => {
    setChosen(height);
    if (!player) return;
    const level = player.levels.findIndex((each) => Math.min(each.height, each.width) === height);
    player.currentLevel = level;
  };
  return { chosen, heights: player ? heights : [], choose };
}

/** Where somebody was in a film, kept on their device. */
export function useResume(video: RefObject<HTMLVideoElement | null>, film: string): number | null {
  const [before, setBefore] = useState<number | null>(null);
  useEffect(() => {
    const name = `film-${film}`;
    const element = video.current;
    if (!element) return;
    const known = Number(localStorage.getItem(name) ?? 0);
    if (known > 10) setBefore(known);
    const keep = () => {
      if (element.ended) localStorage.removeItem(name);
      else if (element.currentTime > 10) localStorage.setItem(name, String(Math.floor(element.currentTime)));
    };
    element.addEventListener("pause", keep);
    addEventListener("pagehide", keep);
    return () => {
      keep();
      element.removeEventListener("pause", keep);
      removeEventListener("pagehide", keep);
    };
  }, [video, film]);
  return before;
}

/** The instant that plays, in milliseconds, four times a second. */
export function useInstant(video: RefObject<HTMLVideoElement | null>): number {
  const [ms, setMs] = useState(0);
  useEffect(() => {
    const element = video.current;
    if (!element) return;
    const tell = () => setMs(Math.round(element.currentTime * 1000));
    element.addEventListener("timeupdate", tell);
    return () => element.removeEventListener("timeupdate", tell);
  }, [video]);
  return ms;
}

/** The keys that people know from other players; a field or a button keeps its own. */
export function onPlayerKey(event: React.KeyboardEvent, element: HTMLVideoElement): void {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const at = event.target as HTMLElement;
  if (/^(INPUT|SELECT|TEXTAREA|BUTTON|A|SUMMARY)$/.test(at.tagName)) return;
  const act = keys[event.key.length === 1 ? event.key.toLowerCase() : event.key];
  if (!act) return;
  event.preventDefault();
  act(element);
}

const toggle = (v: HTMLVideoElement) => void (v.paused ? v.play() : v.pause());

const keys: Record<string, (v: HTMLVideoElement) => void> = {
  " ": toggle,
  k: toggle,
  ArrowLeft: (v) => {
    v.currentTime -= 5;
  },
  ArrowRight: (v) => {
    v.currentTime += 5;
  },
  m: (v) => {
    v.muted = !v.muted;
  },
  c: (v) => {
    const tracks = [...v.textTracks];
    const shown = tracks.some((track) => track.mode === "showing");
    for (const [i, track] of tracks.entries()) track.mode = !shown && i === 0 ? "showing" : "disabled";
  },
  f: (v) => void (document.fullscreenElement ? document.exitFullscreen() : v.requestFullscreen()),
};
