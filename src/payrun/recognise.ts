import type { Month } from "../foundation/calendar.ts";
import { plain } from "../foundation/plain.ts";
import { isSiren } from "../network/index.ts";
import { type Figures, factsOf, type PageFacts, type PageItem } from "./payslip-text.ts";
import type { Cut } from "./read-pdf.ts";

/** Somebody whose payslip it may be. */
export interface Candidate {
  readonly contract: string;
  readonly person: string;
  readonly name: string;
  readonly nir: string | null;
}

/** A payslip as it is written: its pages, what they say, and whose it is by that. */
export interface Recognised extends Cut {
  readonly month: Month | null;
  readonly figures: Figures;
  readonly nameRead: string;
  readonly contract: string | null;
  readonly person: string | null;
  readonly knownBy: "nir" | "name" | null;
}

interface Ground {
  readonly people: readonly Candidate[];
  readonly siren: string;
  isNir(text: string): boolean;
}

const wordsOf = (name: string) =>
  plain(name)
    .replace(/[^a-z0-9]+/g, " ")
    .trim()
    .split(" ")
    .filter(Boolean);

/** « Nadia Benali », « BENALI Nadia »: the words of a name side by side, in one order or the other. */
function isNamed(words: string, name: string): boolean {
  const parts = wordsOf(name);
  for (let turn = 0; turn < parts.length; turn++) {
    if (words.includes(` ${[...parts.slice(turn), ...parts.slice(0, turn)].join(" ")} `)) return true;
  }
  return false;
}

type Owner = Pick<Recognised, "contract" | "person" | "knownBy" | "nameRead">;
const nobody: Owner = { contract: null, person: null, knownBy: null, nameRead: "" };

/**
 * Whose a payslip is, where it is of this employer: by its NIR, whose key holds; else by a name that only one
 * of them bears, and never where the file of that person says another NIR.
 */
function ownerOf(facts: PageFacts, { people, siren, isNir }: Ground): Owner {
  const nirs = facts.nirs.filter(isNir);
  const known = people.find(({ nir }) => nir !== null && nirs.includes(nir));
  const named = known ? [known] : people.filter(({ name }) => isNamed(facts.words, name));
  const [only] = named;
  if (!only) return nobody;
  const sirens = facts.sirens.filter(isSiren);
  const ofHere = sirens.length === 0 || sirens.includes(siren);
  const contradicted = !known && nirs.length > 0 && only.nir !== null;
  const { person, contract, name: nameRead } = only;
  if (named.length > 1 || !ofHere || contradicted) return { ...nobody, nameRead };
  return { person, contract, knownBy: known ? "nir" : "name", nameRead };
}

/** Who a page is about, as far as it says; null where it says nothing and goes on with the one before. */
function identityOf(facts: PageFacts, ground: Ground): string | null {
  const nir = facts.nirs.find(ground.isNir);
  if (nir) return nir;
  const named = ground.people.filter(({ name }) => isNamed(facts.words, name));
  if (named.length > 0) return named.map(({ person }) => person).join(" ");
  const { net, gross } = facts.figures;
  // Of somebody unknown: a page with a net and a gross of its own begins another payslip.
  return net !== undefined && gross !== undefined ? `unknown ${net} ${gross}` : null;
}

/**
 * The payslips of a file. Pages that follow each other and speak of the same person and month are one; what
 * the first of them says of an amount holds, then what the next ones add.
 */
export function recognise(pages: readonly (readonly PageItem[])[], ground: Ground): Recognised[] {
  const found: { identity: string | null; facts: PageFacts; firstPage: number; lastPage: number }[] = [];
  for (const [i, items] of pages.entries()) {
    const facts = factsOf(items);
    const identity = identityOf(facts, ground);
    const last = found.at(-1);
    const goesOn = last && (identity === null || identity === last.identity || last.identity === null);
    const sameMonth = !facts.month || !last?.facts.month || facts.month === last.facts.month;
    if (last && goesOn && sameMonth && !begins(last.facts, facts, identity)) {
      last.facts = joined(last.facts, facts);
      last.identity ??= identity;
      last.lastPage = i + 1;
    } else found.push({ identity, facts, firstPage: i + 1, lastPage: i + 1 });
  }
  return found.map(({ facts, firstPage, lastPage }) => ({
    ...{ firstPage, lastPage, month: facts.month, figures: facts.figures },
    ...ownerOf(facts, ground),
  }));
}

/** A page with a net of its own, after one that had another: another payslip of the same person. */
function begins(before: PageFacts, after: PageFacts, identity: string | null): boolean {
  const [was, is] = [before.figures, after.figures];
  const bothNet = was.net !== undefined && is.net !== undefined && was.net !== is.net;
  return identity !== null && bothNet && is.gross !== undefined;
}

const joined = (a: PageFacts, b: PageFacts): PageFacts => ({
  nirs: [...new Set([...a.nirs, ...b.nirs])],
  sirens: [...new Set([...a.sirens, ...b.sirens])],
  month: a.month ?? b.month,
  figures: { ...b.figures, ...a.figures },
  words: a.words + b.words,
});
