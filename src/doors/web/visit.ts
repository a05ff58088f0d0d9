import type { Language } from "../../foundation/words.ts";
import type { WebContext } from "./context.ts";

/** What a session adds to a request; everything else of the context comes from the request itself. */
export type Visit = Omit<WebContext, "language" | "nonce" | "incident"> & {
  /** The language the person chose in their settings; without one, the browser's. */
  language: Language | null;
};

/** Who comes, from where, and what they may reach: given to `startWeb` by whoever starts the program. */
export type ReceiveVisit = (request: {
  headers: Headers;
  url: string;
  incident: string;
  /** The network address of whoever calls, as seen past our own proxies only. */
  caller: string;
}) => Promise<Visit>;

/** The first language the browser asks for (RFC 9110, 12.5.4) that we speak, else French. */
export function chooseLanguage(accepted: string, known: readonly Language[]): Language {
  const asked = accepted
    .split(",")
    .map((range) => {
      const [tag = "", quality] = range
        .trim()
        .toLowerCase()
        .split(/;\s*q=/);
      return { language: tag.split("-")[0] ?? "", quality: quality === undefined ? 1 : Number(quality) };
    })
    .filter(({ language, quality }) => quality > 0 && known.includes(language))
    .sort((one, other) => other.quality - one.quality);
  return asked[0]?.language ?? "fr";
}
