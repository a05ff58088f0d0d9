import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
// The routes and everything they import, put here by the build: one file, one copy of each module.
import * as build from "virtual:react-router/server-build";
import { createRequestHandler } from "@react-router/express";
import compression from "compression";
import express, { type Express, type Request, type Response } from "express";
import { RouterContextProvider, type ServerBuild } from "react-router";
import { loadLanguages } from "../../foundation/languages.ts";
import { knownLanguages } from "../../foundation/words.ts";
import { limitBody, type Upload } from "./body-limit.ts";
import { webContext } from "./context.ts";
import { newIncident } from "./incident.ts";
import { answerFault, refuseBody, refusePost } from "./last-resort.ts";
import { refuseElsewhere } from "./refuse-elsewhere.ts";
import { securityHeaders } from "./security-headers.ts";
import { chooseLanguage, type ReceiveVisit } from "./visit.ts";

// What the command line calls lies in this same file of the build.
export { openDoors } from "./open-doors.ts";

export type WebOptions = {
  /** 0 takes a free one. */
  port: number;
  /** Loopback unless the operator says otherwise. */
  host?: string;
  receiveVisit: ReceiveVisit;
  /** Handlers that come before the pages: health, the API, sign-in. */
  before?: readonly express.RequestHandler[];
  uploads?: readonly Upload[];
  /** How many proxies of ours stand before the program: only their x-forwarded-* headers are believed. */
  proxies?: number;
  /** The folder that holds build/ and languages/. */
  root: string;
};

export type Web = { url: string; close(): Promise<void> };

/** Open the web door; rejects with the system's error (EADDRINUSE…) when the port cannot be had. */
export async function startWeb(options: WebOptions): Promise<Web> {
  await loadLanguages(join(options.root, "languages"));
  const server = createServer(webApplication(options));
  const host = options.host ?? "127.0.0.1";
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(options.port, host, resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://${host.includes(":") ? `[${host}]` : host}:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeIdleConnections();
        // A page that is being answered may end; a browser that merely keeps its line open may not wait.
        setTimeout(() => server.closeAllConnections(), 3_000).unref();
      }),
  };
}

function webApplication(options: WebOptions): Express {
  const app = express();
  app.disable("x-powered-by");
  app.set("trust proxy", options.proxies ?? false);
  app.use((_request, response, next) => {
    response.locals.incident = newIncident();
    response.set("x-request-id", response.locals.incident);
    next();
  });
  app.use(securityHeaders, compression({ level: 4 }));
  const client = join(options.root, "build/client");
  app.use("/assets", express.static(join(client, "assets"), { immutable: true, maxAge: "1y", index: false }));
  app.use(express.static(client, { maxAge: "1h", index: false }));
  // Reads a ticket before a camera where the browser does not by itself; kept on the device at the door.
  app.use("/qr", express.static(join(options.root, "node_modules/qr"), { maxAge: "1h", index: false }));
  app.use(refuseElsewhere(refusePost));
  app.use(limitBody(options.uploads ?? [], refuseBody));
  for (const handler of options.before ?? []) app.use(handler);
  app.use(
    createRequestHandler({
      build: build as unknown as ServerBuild,
      mode: "production",
      getLoadContext: (request, response) => contextOf(request, response, options.receiveVisit),
    }),
  );
  app.use(answerFault);
  return app;
}

async function contextOf(request: Request, response: Response, receiveVisit: ReceiveVisit) {
  const { nonce, incident } = response.locals as { nonce: string; incident: string };
  const headers = new Headers(
    Object.entries(request.headers).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, String(value)] as [string, string]],
    ),
  );
  const visit = await receiveVisit({ headers, url: request.originalUrl, incident, caller: request.ip ?? "" });
  const asked = chooseLanguage(headers.get("accept-language") ?? "", knownLanguages());
  const context = new RouterContextProvider();
  context.set(webContext, { ...visit, language: visit.language ?? asked, nonce, incident });
  return context;
}
