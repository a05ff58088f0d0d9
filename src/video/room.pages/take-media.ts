/** Why there is neither picture nor sound of one's own. */
export type Trouble = "notSecure" | "noWebRtc" | "denied" | "noDevice" | "deviceBusy";

/** A device by its identifier; "" whichever the browser prefers; null none. */
export interface Chosen {
  readonly camera: string | null;
  readonly microphone: string | null;
}

const troubles: Readonly<Record<string, Trouble>> = {
  NotAllowedError: "denied",
  NotFoundError: "noDevice",
  OverconstrainedError: "noDevice",
};

const wish = (device: string | null) => (device === null ? false : device ? { deviceId: device } : true);

/** Both, or where one of the two is missing the other alone; a trouble is thrown as its name. */
export async function takeMedia({ camera, microphone }: Chosen): Promise<MediaStream | null> {
  if (typeof RTCPeerConnection === "undefined") throw new Error("noWebRtc" satisfies Trouble);
  if (!navigator.mediaDevices?.getUserMedia) throw new Error("notSecure" satisfies Trouble);
  const [video, audio] = [wish(camera), wish(microphone)];
  const wishes = [
    { video, audio },
    { video: false, audio },
    { video, audio: false },
  ];
  let trouble: Trouble | null = null;
  for (const one of wishes.filter((each) => each.video || each.audio)) {
    try {
      return await navigator.mediaDevices.getUserMedia(one);
    } catch (error) {
      trouble ??= troubles[(error as DOMException).name] ?? "deviceBusy";
      if (trouble === "denied") break;
    }
  }
  if (trouble) throw new Error(trouble);
  return null;
}

export const pictureOf = (stream: MediaStream | null) => stream?.getVideoTracks()[0] ?? null;
export const soundOf = (stream: MediaStream | null) => stream?.getAudioTracks()[0] ?? null;

export function stopAll(streams: readonly (MediaStream | null)[]): void {
  for (const stream of streams) for (const track of stream?.getTracks() ?? []) track.stop();
}
