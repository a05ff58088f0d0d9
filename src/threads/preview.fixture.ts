import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { testDay, type World } from "../../fixtures/world.ts";
import { isPublicAddress } from "../foundation/ask-outside.ts";
import { runJob } from "../foundation/job.ts";
import { declareOutside, fetchPreviews } from "./fetch-previews.ts";
import { begun } from "./threads.fixture.ts";

export interface Site {
  readonly origin: string;
  /** What was asked of it, the first first. */
  readonly asked: readonly string[];
  /** A host that is not this server’s own: its one address is the given one. */
  named(host: string, address: string): string;
}

/** A web server of the test, which alone may be asked beside the open Internet, by names that it says. */
export async function withSite<T>(answer: RequestListener, work: (site: Site) => Promise<T>): Promise<T> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? "");
    answer(request, response);
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address() as AddressInfo;
  const names = new Map([["site.example", "127.0.0.1"]]);
  const own = "127.0.0.1";
  declareOutside({
    ports: [port],
    reach: {
      allows: (address) => address === own || isPublicAddress(address),
      resolve: (host, _, done) => done(null, [{ address: names.get(host) ?? "192.0.2.1", family: 4 }]),
    },
  });
  const named = (host: string, address: string) => {
    names.set(host, address);
    return `http://${host}:${port}`;
  };
  try {
    return await work({ origin: `http://site.example:${port}`, asked, named });
  } finally {
    declareOutside(null);
    server.closeAllConnections();
    await new Promise((done) => server.close(done));
  }
}

export const runPreviews = (world: World, item: string) =>
  runJob(fetchPreviews, { item }, { database: world.db, cooperative: 1, clock: () => testDay });

/** Nadia’s message has a link, and what it leads to is shown under it. */
export async function begunWithPreview(world: World): Promise<{ item: string; url: string }> {
  const page = "<title>Un salon</title>";
  return withSite(
    (_, response) => response.setHeader("content-type", "text/html").end(page),
    async ({ origin }) => {
      const url = `${origin}/salon`;
      const { item } = await begun(world, { text: `Voyez ${url}` });
      await runPreviews(world, item);
      return { item, url };
    },
  );
}
