import { sql } from "kysely";
import type { Tx } from "../foundation/database.ts";
import type { Scene } from "../foundation/scene.ts";
import type { VideoServer } from "./server.ts";

export async function readServer(db: Tx, cooperative: number): Promise<VideoServer | null> {
  const { rows } = await sql<VideoServer>`select kind, address, client, secret from video.server
    where cooperative = ${cooperative}`.execute(db);
  return rows[0] ?? null;
}

export async function putServer({ db, cooperative, now, actor }: Scene, server: VideoServer): Promise<void> {
  const { kind, address, client, secret } = server;
  await sql`insert into video.server (cooperative, kind, address, client, secret, set_at, set_by)
    values (${cooperative}, ${kind}, ${address}, ${client}, ${secret}, ${now}, ${actor.person})
    on conflict (cooperative) do update set (kind, address, client, secret, set_at, set_by)
      = row(excluded.kind, excluded.address, excluded.client, excluded.secret, excluded.set_at,
        excluded.set_by)`.execute(db);
}

export async function deleteServer({ db, cooperative }: Scene): Promise<void> {
  await sql`delete from video.server where cooperative = ${cooperative}`.execute(db);
}
