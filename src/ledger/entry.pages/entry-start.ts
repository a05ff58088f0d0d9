import { formatCents } from "../../design/format.ts";
import type { Line } from "../../design/line-editor.tsx";
import type { Language } from "../../foundation/words.ts";
import type { PostedEntryHead, PostedLine } from "../posted-entry.sql.ts";

export const lineColumns = ["account", "thirdParty", "activity", "label", "debit", "credit"] as const;

/** What stands in the form before anything is typed: nothing, a copy, or what was refused. */
export interface EntryStart {
  readonly journal: string;
  readonly documentRef: string;
  readonly label: string;
  readonly lines: readonly Omit<Line, "id">[];
}

const amount = (cents: bigint, language: Language) =>
  cents === 0n ? "" : formatCents(cents, language, { euro: false });

/** The lines of an entry as the form has them, to be typed over. */
export const copyOf = (
  { head, lines }: { head: PostedEntryHead; lines: readonly PostedLine[] },
  language: Language,
): EntryStart => ({
  journal: head.journal,
  documentRef: "",
  label: head.label,
  lines: lines.map((line) => ({
    account: line.account,
    thirdParty: line.thirdParty ?? "",
    activity: line.activityCode ?? "",
    label: line.label === head.label ? "" : line.label,
    debit: amount(line.debitCents, language),
    credit: amount(line.creditCents, language),
  })),
});

/** The form as it was sent, so that without script nothing typed is lost; one more line when asked for. */
export function startOf(form: FormData): EntryStart & { date: string } {
  const text = (name: string) => String(form.get(name) ?? "");
  const lines: Record<string, string>[] = [];
  for (let row = 0; form.has(`lines.${row}.account`); row++)
    lines.push(Object.fromEntries(lineColumns.map((column) => [column, text(`lines.${row}.${column}`)])));
  if (text("intent") === "add-line") lines.push({});
  const head = { journal: text("journal"), documentRef: text("documentRef"), label: text("label") };
  return { ...head, date: text("date"), lines };
}
