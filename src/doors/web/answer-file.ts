import { Readable } from "node:stream";
import { finished } from "node:stream/promises";
import { type AnyFileExport, type Sink, writing } from "../../foundation/file-export.ts";
import { fileResultOf } from "./answer.ts";
import type { WebContext } from "./context.ts";

/**
 * The file leaves while it is read; the transaction ends with the download. `part=1` is the second file of an
 * export that makes several.
 */
export async function answerFile(made: AnyFileExport | undefined, request: Request, web: WebContext) {
  if (!made) throw new Response(null, { status: 404 });
  const { part, ...input } = Object.fromEntries(
    [...new URL(request.url).searchParams].filter(([, value]) => value !== ""),
  );
  const started = Promise.withResolvers<Response>();
  let index = 0;
  const sink: Sink = async ({ name, type }, bytes) => {
    if (index++ !== Number(part ?? 0)) return exhaust(bytes);
    const stream = Readable.from(bytes, { objectMode: false });
    const disposition = `attachment; filename="${name}"`;
    const headers = { "content-type": type, "content-disposition": disposition, "cache-control": "no-store" };
    started.resolve(new Response(Readable.toWeb(stream) as BodyInit, { headers }));
    await finished(stream);
  };
  const ended = web.readView(writing(made, sink), input).then((outcome) => {
    fileResultOf(outcome, request, web);
    return new Response(null, { status: 404 });
  });
  // Whoever goes away in the middle of a download ends the transaction with it: that is no fault of ours.
  return await Promise.race([started.promise, ended]);
}

async function exhaust(bytes: AsyncIterable<Uint8Array>): Promise<void> {
  for await (const chunk of bytes) void chunk;
}
