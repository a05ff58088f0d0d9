/** What another browser says of itself, beside picture and sound. */
export interface Shown {
  readonly microphone: boolean;
  readonly camera: boolean;
  readonly screen: boolean;
}

/** What passes beside picture and sound, from browser to browser. */
type Said = { readonly text: string } | { readonly shown: Shown };

export type Signal =
  | { readonly description: RTCSessionDescriptionInit }
  | { readonly candidate: RTCIceCandidateInit }
  | { readonly again: true };

export interface Own {
  readonly audio: MediaStreamTrack | null;
  readonly video: MediaStreamTrack | null;
  readonly shown: Shown;
}

export interface PeerOptions {
  readonly ice: RTCIceServer[];
  /** Of two browsers one offers and the other answers, so that they never speak at once. */
  readonly offers: boolean;
  readonly own: () => Own;
  readonly send: (signal: Signal) => void;
  readonly hearText: (text: string) => void;
  readonly changed: () => void;
}

export interface Peer {
  readonly stream: MediaStream;
  readonly state: () => "connecting" | "connected" | "blocked";
  readonly shown: () => Shown;
  receive(signal: Signal): Promise<void>;
  /** One's own picture or sound is another, or none. */
  show(own: Own): void;
  say(text: string): void;
  close(): void;
}

/** After so long without a connection the page says that it is blocked, and goes on trying. */
const patienceMs = 15_000;

/** Puts one's own picture and sound on the two ways of a connection. */
function put(pc: RTCPeerConnection, { audio, video }: Own): void {
  for (const { sender, receiver } of pc.getTransceivers())
    void sender.replaceTrack(receiver.track.kind === "audio" ? audio : video).catch(() => undefined);
}

async function offer(pc: RTCPeerConnection, send: PeerOptions["send"], iceRestart: boolean): Promise<void> {
  await pc.setLocalDescription(await pc.createOffer({ iceRestart }));
  if (pc.localDescription) send({ description: pc.localDescription.toJSON() });
}

async function answer(
  pc: RTCPeerConnection,
  { own, send }: PeerOptions,
  description: RTCSessionDescriptionInit,
): Promise<void> {
  await pc.setRemoteDescription(description);
  for (const transceiver of pc.getTransceivers()) transceiver.direction = "sendrecv";
  put(pc, own());
  await pc.setLocalDescription(await pc.createAnswer());
  if (pc.localDescription) send({ description: pc.localDescription.toJSON() });
}

/**
 * Says what a connection becomes; one that takes long is called blocked, one that failed is tried again.
 */
function watch(pc: RTCPeerConnection, changed: () => void, again: () => void) {
  let late = false;
  const timer = setTimeout(() => {
    late = true;
    changed();
  }, patienceMs);
  pc.onconnectionstatechange = () => {
    if (pc.connectionState === "connected") {
      clearTimeout(timer);
      late = false;
    }
    if (pc.connectionState === "failed") {
      late = true;
      again();
    }
    changed();
  };
  return {
    state: () => (pc.connectionState === "connected" ? "connected" : late ? "blocked" : "connecting"),
    stop: () => clearTimeout(timer),
  } as const;
}

/** The channel for what is written and what each says of itself. */
function openBeside(pc: RTCPeerConnection, { own, hearText, changed }: PeerOptions) {
  const channel = pc.createDataChannel("beside", { negotiated: true, id: 0 });
  let theirs: Shown = { microphone: true, camera: false, screen: false };
  const tell = (said: Said) => {
    if (channel.readyState === "open") channel.send(JSON.stringify(said));
  };
  channel.onopen = () => tell({ shown: own().shown });
  channel.onmessage = ({ data }) => {
    const said = JSON.parse(String(data)) as Said;
    if ("text" in said) hearText(said.text.slice(0, 2_000));
    else theirs = said.shown;
    changed();
  };
  return { tell, shown: () => theirs };
}

/** The connection of this browser with one other (WebRTC 1.0): sound, picture, and what is written. */
export function openPeer(options: PeerOptions): Peer {
  const { ice, offers, own, send, changed } = options;
  const pc = new RTCPeerConnection({ iceServers: ice });
  const beside = openBeside(pc, options);
  const stream = new MediaStream();
  const early: RTCIceCandidateInit[] = [];
  const again = () => (offers ? void offer(pc, send, true).catch(() => undefined) : send({ again: true }));
  const watched = watch(pc, changed, again);
  const take = (candidate: RTCIceCandidateInit) => pc.addIceCandidate(candidate).catch(() => undefined);

  pc.onicecandidate = ({ candidate }) => candidate && send({ candidate: candidate.toJSON() });
  pc.ontrack = ({ track }) => {
    stream.addTrack(track);
    changed();
  };
  if (offers) {
    for (const kind of ["audio", "video"] as const) pc.addTransceiver(kind, { direction: "sendrecv" });
    put(pc, own());
    void offer(pc, send, false);
  }
  return {
    stream,
    state: watched.state,
    shown: beside.shown,
    async receive(signal) {
      if ("again" in signal) return again();
      if ("candidate" in signal) {
        if (pc.remoteDescription) return take(signal.candidate);
        early.push(signal.candidate);
        return;
      }
      if (offers) await pc.setRemoteDescription(signal.description);
      else await answer(pc, options, signal.description);
      for (const candidate of early.splice(0)) await take(candidate);
    },
    show(now) {
      put(pc, now);
      beside.tell({ shown: now.shown });
    },
    say: (text) => beside.tell({ text }),
    close() {
      watched.stop();
      pc.close();
    },
  };
}
