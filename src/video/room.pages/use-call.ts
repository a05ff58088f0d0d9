import { useEffect, useRef, useState } from "react";
import type { Standing } from "../line.ts";
import type { GivenFile } from "../shared.sql.ts";
import { openLine, sendTo, type Told } from "./line-client.ts";
import { type Own, openPeer, type Peer, type Signal } from "./peer.ts";

export interface Message {
  readonly id: string;
  readonly name: string;
  readonly text: string;
  /** What was given instead of a text. */
  readonly file?: GivenFile;
}

/** What is written and given, in the order it came; files that were there before stand first. */
function withFiles(before: readonly Message[], { shared }: Standing): readonly Message[] {
  const fresh = (shared?.files ?? []).filter((file) => !before.some(({ id }) => id === file.id));
  if (fresh.length === 0) return before;
  return [...before, ...fresh.map((file) => ({ id: file.id, name: file.giver, text: "", file }))];
}

interface Hearing {
  readonly own: () => Own;
  readonly hearText: (name: string, text: string) => void;
  readonly changed: () => void;
}

/** One connection with each other browser within, made and closed as the line tells who is there. */
function keepPeers(key: string, { own, hearText, changed }: Hearing) {
  const peers = new Map<string, Peer>();
  const names = new Map<string, string>();
  let last: Standing | null = null;
  const meet = (id: string, { self, ice }: Standing): Peer => {
    const peer = openPeer({
      ice: ice.map((one) => ({ ...one })),
      offers: self > id,
      own,
      send: (signal) => void sendTo(key, id, signal),
      hearText: (text) => hearText(names.get(id) ?? "", text),
      changed,
    });
    peers.set(id, peer);
    return peer;
  };
  return {
    peers,
    follow(standing: Standing) {
      last = standing;
      const within = standing.people.filter(({ id, state }) => state === "in" && id !== standing.self);
      for (const { id, name } of within) {
        names.set(id, name);
        if (!peers.has(id)) meet(id, standing);
      }
      for (const [id, peer] of peers) {
        if (within.some((one) => one.id === id)) continue;
        peer.close();
        peers.delete(id);
      }
    },
    receive(from: string, signal: Signal) {
      const peer = peers.get(from) ?? (last && meet(from, last));
      void peer?.receive(signal).catch(() => undefined);
    },
    close() {
      for (const peer of peers.values()) peer.close();
      peers.clear();
    },
  };
}

/**
 * A call by the key of an arrival: the line is held, the others are met, and what comes of it is told.
 * Without a key nothing happens.
 */
export function useCall(key: string | null, own: Own) {
  const [standing, setStanding] = useState<Standing | null>(null);
  const [isGone, setGone] = useState(false);
  const [isCut, setCut] = useState(false);
  const [messages, setMessages] = useState<readonly Message[]>([]);
  const [, setTurn] = useState(0);
  const kept = useRef<ReturnType<typeof keepPeers> | null>(null);
  const mine = useRef(own);
  mine.current = own;
  const write = (name: string, text: string) =>
    setMessages((before) => [...before, { id: crypto.randomUUID(), name, text }]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: `write` only sets a state
  useEffect(() => {
    if (!key) return;
    setGone(false);
    const changed = () => setTurn((turn) => turn + 1);
    const all = keepPeers(key, { own: () => mine.current, hearText: write, changed });
    kept.current = all;
    const hear = (told: Told) => {
      if (told.kind === "gone") return setGone(true);
      if (told.kind === "signal") return all.receive(told.from, told.data as Signal);
      all.follow(told);
      setStanding(told);
      setMessages((before) => withFiles(before, told));
    };
    const hangUp = openLine(key, { cut: setCut, hear });
    return () => {
      hangUp();
      all.close();
    };
  }, [key]);

  const { audio, video } = own;
  const { microphone, camera, screen } = own.shown;
  useEffect(() => {
    const now: Own = { audio, video, shown: { microphone, camera, screen } };
    for (const peer of kept.current?.peers.values() ?? []) peer.show(now);
  }, [audio, video, microphone, camera, screen]);

  const say = (name: string, text: string) => {
    for (const peer of kept.current?.peers.values() ?? []) peer.say(text);
    write(name, text);
  };
  return { standing, isGone, isCut, messages, peerOf: (id: string) => kept.current?.peers.get(id), say };
}
export type Call = ReturnType<typeof useCall>;
