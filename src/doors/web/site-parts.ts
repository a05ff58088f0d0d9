import type { PublicLink } from "../../design/public-frame.tsx";
import type { Word } from "../../foundation/words.ts";
import { siteWords as words } from "./site-words.ts";

type House = { slug: string; menu: readonly { slug: string; title: string }[] };
type Say = (word: Word) => string;

/** Where the public pages of a cooperative begin. */
export const siteOf = (slug: string): string => `/site/${slug}`;

/** The parts of a site, in the order in which a stranger asks for them. */
const parts: readonly { readonly at: string; readonly label: Word }[] = [
  { at: "/agenda-public", label: words.agenda },
  { at: "/forum-public", label: words.forum },
  { at: "/voir", label: words.films },
  { at: "/membres", label: words.members },
];

/** Where they begin. */
export const partPaths = (slug: string): string[] => parts.map(({ at }) => `${at}/${slug}`);

/** The menu: the pages that the cooperative wrote for it, then the parts that its life fills. */
export const partsOf = ({ slug, menu }: House, say: Say): PublicLink[] => [
  ...menu.map((page) => ({ href: `${siteOf(slug)}/${page.slug}`, label: page.title })),
  ...parts.map(({ at, label }) => ({ href: `${at}/${slug}`, label: say(label) })),
];

/** The one act asked of a stranger. */
export const actOf = (slug: string, say: Say): PublicLink => ({
  href: `/rejoindre/${slug}`,
  label: say(words.join),
});

/** What the law asks to be found from each page, and the way in for members. */
export const footOf = (slug: string, say: Say): PublicLink[] => [
  { href: `/confidentialite/${slug}`, label: say(words.privacy) },
  { href: "/", label: say(words.signIn) },
];
