import { useCallback, useEffect, useRef, useState } from "react";
import type { Own } from "./peer.ts";
import { type Chosen, pictureOf, soundOf, stopAll, type Trouble, takeMedia } from "./take-media.ts";

const whichever: Chosen = { camera: "", microphone: "" };

/** One's own camera and microphone: which there are, which is chosen, what they give or why not. */
function useDevices() {
  const [devices, setDevices] = useState<readonly MediaDeviceInfo[]>([]);
  const [chosen, setChosen] = useState(whichever);
  const [stream, setStream] = useState<MediaStream | null>(null);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const held = useRef<MediaStream | null>(null);
  const take = useCallback(async (wanted: Chosen, still: () => boolean = () => true) => {
    const hold = (got: MediaStream | null) => {
      stopAll([held.current]);
      held.current = got;
      setStream(got);
    };
    try {
      const got = await takeMedia(wanted);
      if (!still()) return stopAll([got]);
      hold(got);
      setTrouble(null);
    } catch (error) {
      if (!still()) return;
      hold(null);
      setTrouble((error as Error).message as Trouble);
    }
    setDevices((await navigator.mediaDevices?.enumerateDevices().catch(() => [])) ?? []);
  }, []);
  useEffect(() => {
    let here = true;
    void take(whichever, () => here);
    return () => {
      here = false;
      stopAll([held.current]);
    };
  }, [take]);
  const choose = (change: Partial<Chosen>) => {
    const wanted = { ...chosen, ...change };
    setChosen(wanted);
    void take(wanted);
  };
  return { devices, chosen, choose, stream, trouble, again: () => void take(chosen) };
}

/** One's own picture, sound and screen, and what of them the others are shown. */
export function useMedia() {
  const taken = useDevices();
  const [screen, setScreen] = useState<MediaStream | null>(null);
  const [on, setOn] = useState({ microphone: true, camera: true });
  const share = async () => {
    const got = await navigator.mediaDevices.getDisplayMedia({ video: true }).catch(() => null);
    const track = pictureOf(got);
    if (track) track.onended = () => setScreen(null);
    setScreen(got);
  };
  const unshare = () => {
    stopAll([screen]);
    setScreen(null);
  };
  useEffect(() => () => stopAll([screen]), [screen]);
  const [sound, camera] = [soundOf(taken.stream), pictureOf(taken.stream)];
  if (sound) sound.enabled = on.microphone;
  if (camera) camera.enabled = on.camera;
  const video = pictureOf(screen) ?? (on.camera ? camera : null);
  const own: Own = {
    audio: sound,
    video,
    shown: { microphone: sound !== null && on.microphone, camera: video !== null, screen: screen !== null },
  };
  return { ...taken, screen, share, unshare, on, setOn, own };
}
export type Media = ReturnType<typeof useMedia>;
