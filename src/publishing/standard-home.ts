import { type Language, say } from "../foundation/words.ts";
import type { Block } from "./block.ts";
import { words } from "./words.ts";

const bare = { title: "", text: "", picture: null, of: null, link: "" } as const;

/** What the home page says while nobody has written it: what a CAE is, the way, who we are, what comes. */
export function standardHome(language: Language, slug: string) {
  const told = (word: (typeof words)[keyof typeof words]) => say(word, language);
  const blocks: Block[] = [
    { ...bare, kind: "text", text: told(words.standardText) },
    { ...bare, kind: "call", title: told(words.standardCall), link: `/rejoindre/${slug}` },
    { ...bare, kind: "steps", title: told(words.standardStepsTitle), text: told(words.standardSteps) },
    { ...bare, kind: "figures", title: told(words.standardFigures) },
    { ...bare, kind: "list", title: told(words.standardEvents), of: "events" },
  ];
  return { title: told(words.standardTitle), description: told(words.standardDescription), blocks };
}
