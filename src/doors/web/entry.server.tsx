import { PassThrough } from "node:stream";
import { createReadableStreamFromReadable } from "@react-router/node";
import { isbot } from "isbot";
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
  // A robot, and a reader without script, must get the whole page at once.
  const ready = isbot(request.headers.get("user-agent") ?? "") ? "onAllReady" : "onShellReady";

  return new Promise((resolve, reject) => {
    let answered = false;
    const page = renderToPipeableStream(
      <PageFactsContext value={{ nonce, incident, language }}>
        <ServerRouter context={routerContext} url={request.url} nonce={nonce} />
      </PageFactsContext>,
      {
        nonce,
        [ready]() {
          answered = true;
          const body = new PassThrough({
            final(done) {
              clearTimeout(patience);
              done();
            },
          });
          page.pipe(body);
          resolve(new Response(createReadableStreamFromReadable(body), { status, headers }));
        },
        onShellError(error) {
          clearTimeout(patience);
          reject(error);
        },
        // What fails before the shell is rejected above and reported once, by handleError.
        onError(error) {
          if (answered) logFault(error, incident, request.url);
        },
      },
    );
    const patience = setTimeout(() => page.abort(), streamTimeout + 1_000);
  });
}

export const handleError: HandleErrorFunction = (error, { request, context }) => {
  if (!request.signal.aborted) logFault(error, context.get(webContext).incident, request.url);
};
