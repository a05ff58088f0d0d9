import { Writable } from "node:stream";
import { renderToPipeableStream } from "react-dom/server";
import type { EntryContext, HandleErrorFunction, RouterContextProvider } from "react-router";
import { ServerRouter } from "react-router";
import { webContext } from "./context.ts";
import { logFault } from "./log-fault.ts";
import { PageFactsContext } from "./page-facts.ts";

export const streamTimeout = 5_000;

export default function answerDocument(
  request: Request,
  status: number,
  headers: Headers,
  routerContext: EntryContext,
  loadContext: RouterContextProvider,
): Promise<Response> {
  const { nonce, incident, language } = loadContext.get(webContext);
  headers.set("Content-Type", "text/html; charset=utf-8");
  headers.set("Content-Language", language);
  if (!headers.has("Cache-Control")) headers.set("Cache-Control", "private, no-cache");
  if (request.method === "HEAD") return Promise.resolve(new Response(null, { status, headers }));
  return new Promise((resolve, reject) => {
    let shellDrawn = false;
    const pieces: Buffer[] = [];
    // A page is sent whole: every loader has answered by now, and one write costs a third of twenty.
    const body = new Writable({
      write(piece: Buffer, _encoding, done) {
        pieces.push(piece);
        done();
      },
      final(done) {
        clearTimeout(patience);
        resolve(new Response(Buffer.concat(pieces), { status, headers }));
        done();
      },
    });
    const page = renderToPipeableStream(
      <PageFactsContext value={{ nonce, incident, language }}>
        <ServerRouter context={routerContext} url={request.url} nonce={nonce} />
      </PageFactsContext>,
      {
        nonce,
        onShellReady() {
          shellDrawn = true;
        },
        onAllReady() {
          page.pipe(body);
        },
        onShellError(error) {
          clearTimeout(patience);
          reject(error);
        },
        // What fails before the shell is rejected above and reported once, by handleError.
        onError(error) {
          if (shellDrawn) logFault(error, incident, request.url);
        },
      },
    );
    const patience = setTimeout(() => page.abort(), streamTimeout + 1_000);
  });
}

export const handleError: HandleErrorFunction = (error, { request, context }) => {
  if (!request.signal.aborted) logFault(error, context.get(webContext).incident, request.url);
};
