/**
 * A template of a document, as HR writes it: text with fields `{{personne.nom}}` and parts that stand only
 * where something holds, `{{si contrat.essai}} … {{sinon}} … {{fin}}`. It can say nothing but its fields: no
 * code runs, nothing is fetched.
 */
export interface TemplateField {
  /** As written in a template: `personne.nom`. */
  readonly name: string;
  readonly label: { readonly fr: string; readonly en: string };
  /** A text to write, or a condition that holds or not. A text also holds where it is not empty. */
  readonly kind: "text" | "flag";
}

export type TemplateValues = Readonly<Record<string, string | boolean>>;

export type TemplateNode =
  | { readonly text: string }
  | { readonly field: string }
  | {
      readonly when: string;
      readonly whole: readonly TemplateNode[];
      readonly otherwise: readonly TemplateNode[];
    };

/** What is wrong with a template, and on which line, counted from 1. */
export type TemplateFault = { readonly line: number } & (
  | { readonly fault: "unknown-field"; readonly name: string; readonly nearest: string | null }
  | { readonly fault: "unclosed"; readonly name: string }
  | { readonly fault: "stray"; readonly name: string }
);

type Open = { when: string; line: number; whole: TemplateNode[]; otherwise: TemplateNode[] | null };

/** Reads a template; the first fault is answered instead where there is one. */
export function parseTemplate(
  body: string,
  fields: readonly TemplateField[],
): { nodes: TemplateNode[] } | { fault: TemplateFault } {
  const known = new Set(fields.map(({ name }) => name));
  const root: TemplateNode[] = [];
  const open: Open[] = [];
  const here = () => {
    const last = open.at(-1);
    return last ? (last.otherwise ?? last.whole) : root;
  };
  let at = 0;
  for (const match of body.matchAll(/\{\{\s*([^{}]*?)\s*\}\}/g)) {
    const line = body.slice(0, match.index).split("\n").length;
    if (match.index > at) here().push({ text: body.slice(at, match.index) });
    at = match.index + match[0].length;
    const said = match[1] ?? "";
    const [word = "", name = ""] = said.split(/\s+/);
    const unknown = (field: string) => ({
      fault: { line, fault: "unknown-field" as const, name: field, nearest: nearestOf(field, [...known]) },
    });
    if (word === "si") {
      if (!known.has(name)) return unknown(name);
      open.push({ when: name, line, whole: [], otherwise: null });
    } else if (word === "sinon" || word === "fin") {
      const last = open.at(-1);
      if (!last || (word === "sinon" && last.otherwise))
        return { fault: { line, fault: "stray", name: word } };
      if (word === "sinon") last.otherwise = [];
      else {
        open.pop();
        here().push({ when: last.when, whole: last.whole, otherwise: last.otherwise ?? [] });
      }
    } else if (!known.has(said)) return unknown(said);
    else here().push({ field: said });
  }
  if (at < body.length) here().push({ text: body.slice(at) });
  const left = open.at(-1);
  return left ? { fault: { line: left.line, fault: "unclosed", name: left.when } } : { nodes: root };
}

/** The text of a template for these values; a field without a value is written as nothing. */
export function renderTemplate(nodes: readonly TemplateNode[], values: TemplateValues): string {
  return nodes
    .map((node) => {
      if ("text" in node) return node.text;
      if ("field" in node) return String(values[node.field] ?? "");
      const holds = values[node.when];
      return renderTemplate(holds ? node.whole : node.otherwise, values);
    })
    .join("");
}

/** The known name that differs least, where one is near: a slip of the keyboard is named. */
function nearestOf(name: string, known: readonly string[]): string | null {
  const scored = known.map((one) => ({ one, gap: gapBetween(name, one) })).sort((a, b) => a.gap - b.gap);
  const best = scored[0];
  return best && best.gap <= Math.max(2, name.length / 5) ? best.one : null;
}

/** Levenshtein's distance between two short texts. */
function gapBetween(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next[j] = Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1);
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
