import type { Pool, PoolClient } from "pg";
import { channel, type Signal } from "./tell-room.sql.ts";

/** What a line is told: that who is there has changed, or a word of another browser's. */
export type Heard = { readonly kind: "people" } | ({ readonly kind: "signal" } & Signal);
type Hear = (heard: Heard) => void;

export interface Switchboard {
  /** Hears what happens in a room, until what is answered is called. */
  listen(cooperative: number, room: string, hear: Hear): () => void;
  close(): void;
}

interface Said {
  readonly room: string;
  readonly id?: string;
  readonly part?: number;
  readonly parts?: number;
  readonly text?: string;
}

type Tell = (room: string, heard: Heard) => void;

/** Puts the parts of a word together again; tells each when it is whole. */
function makeReceive(isHeard: (room: string) => boolean, tell: Tell) {
  const halves = new Map<string, string[]>();
  const receive = ({ payload = "" }: { payload?: string | undefined }) => {
    const { room, id, part = 0, parts = 1, text } = JSON.parse(payload) as Said;
    if (!isHeard(room)) return;
    if (!id || text === undefined) return tell(room, { kind: "people" });
    const got = halves.get(id) ?? [];
    got[part] = text;
    halves.set(id, got);
    if (got.filter(Boolean).length < parts) return;
    halves.delete(id);
    tell(room, { kind: "signal", ...(JSON.parse(Buffer.from(got.join(""), "base64").toString()) as Signal) });
  };
  return { receive, forget: () => halves.clear() };
}

/**
 * One connection of the pool hears for all lines that this program holds, from the first to the last of
 * them. When it is cut it comes back after a second, and every line reads anew who is there.
 */
export function openSwitchboard(pool: Pool): Switchboard {
  const hearers = new Map<string, Set<Hear>>();
  let client: PoolClient | null = null;
  let state: "idle" | "opening" | "closed" = "idle";

  const tell: Tell = (room, heard) => {
    for (const hear of hearers.get(room) ?? []) hear(heard);
  };
  const { receive, forget } = makeReceive((room) => hearers.has(room), tell);
  const drop = () => {
    client?.release(true);
    client = null;
    forget();
    if (state !== "closed" && hearers.size > 0) setTimeout(() => void connect(), 1_000).unref();
  };
  const connect = async () => {
    if (client || state !== "idle" || hearers.size === 0) return;
    state = "opening";
    try {
      const own = await pool.connect();
      client = own;
      own.on("notification", receive);
      own.once("error", drop);
      await own.query(`listen ${channel}`);
      for (const room of hearers.keys()) tell(room, { kind: "people" });
    } catch {
      drop();
    }
    if (state === "opening") state = "idle";
  };
  return {
    listen(cooperative, room, hear) {
      const name = `${cooperative}/${room}`;
      const those = hearers.get(name) ?? new Set();
      hearers.set(name, those.add(hear));
      void connect();
      return () => {
        those.delete(hear);
        if (those.size === 0) hearers.delete(name);
        if (hearers.size === 0) drop();
      };
    },
    close() {
      state = "closed";
      hearers.clear();
      drop();
    },
  };
}
