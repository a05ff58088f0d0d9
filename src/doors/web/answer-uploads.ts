import { FileStore } from "@tus/file-store";
import { Server } from "@tus/server";
import type { RequestHandler } from "express";
import { type FilmStore, findUpload, mostUploadBytes, receiveUpload } from "../../channel/index.ts";
import { visitorIn } from "../../foundation/actor.ts";
import type { Db } from "../../foundation/database.ts";
import { hashOfSecret } from "../../foundation/drawn-secret.ts";
import { slugOfHouseKey } from "../../foundation/house-key.ts";
import { perform } from "../../foundation/perform.ts";
import { systemClock } from "../../foundation/scene.ts";
import { findFacade } from "../../network/index.ts";

/** Where files are sent to, as the page and the limits of bodies know it too. */
const uploadsPath = "/envois";

const refuse = (status_code: number, body: string) => ({ status_code, body });

/**
 * Large files, in as many pieces as the line asks for (tus 1.0, resumable uploads): one is announced on its
 * page, which draws its key; whoever holds the key sends it. What came stays, whatever is cut: the browser
 * asks how far it was and goes on there.
 */
export function answerUploads(database: Db, store: FilmStore): RequestHandler {
  const houseOf = async (key: string) => {
    const slug = slugOfHouseKey(key);
    return slug ? findFacade(database, slug) : null;
  };
  const server = new Server({
    path: uploadsPath,
    relativeLocation: true,
    maxSize: mostUploadBytes,
    datastore: new FileStore({ directory: store.incoming }),
    namingFunction: (_request, metadata) => hashOfSecret(metadata?.key ?? ""),
    async onUploadCreate(_request, { id: hash, size, metadata }) {
      const house = await houseOf(metadata?.key ?? "");
      const asked = house && { cooperative: house.id, hash, clock: systemClock };
      const upload = asked && (await findUpload(database, asked));
      if (!upload || Number(upload.sizeBytes) !== size) throw refuse(403, "unknown upload");
      if (upload.received) throw refuse(410, "received already");
      return {};
    },
    async onUploadFinish(_request, { metadata }) {
      const key = metadata?.key ?? "";
      const house = await houseOf(key);
      if (!house) throw refuse(403, "unknown upload");
      const call = { database, cooperative: house.id, actor: visitorIn("fr"), door: "web" as const };
      const outcome = await perform(receiveUpload, { key }, call);
      if (!outcome.ok) throw refuse(409, outcome.refusal.code);
      return {};
    },
  });
  return (request, response, next) => {
    const ours = request.path === uploadsPath || request.path.startsWith(`${uploadsPath}/`);
    if (!ours) return next();
    void server.handle(request, response);
  };
}
