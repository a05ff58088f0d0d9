import { formatCents, formatDate } from "../design/format.ts";
import { printLetter, type TableBlock, textBlock } from "../documents/index.ts";
import type { Scene } from "../foundation/scene.ts";
import { type Params, say, type Word } from "../foundation/words.ts";
import { duration } from "./hours.ts";
import type { shownOf } from "./read-report.ts";
import type { Breakdown } from "./report.ts";
import { headOf, lineOf } from "./report-lines.ts";
import { reportWords } from "./report-words.ts";
import { words } from "./words.ts";

type Shown = ReturnType<typeof shownOf>;
const fr = (word: Word, params: Params = {}) => say(word, "fr", params);
const shown = (count: number | null) => (count === null ? fr(reportWords.hidden) : String(count));
const time = (minutes: number | null) => (minutes === null ? fr(reportWords.hidden) : duration(minutes));

function tableOf({ of, lines, people, minutes }: Breakdown): TableBlock {
  const hasHours = of !== "outcome" && minutes !== 0;
  const row = (name: string, count: number | null, took: number | null) =>
    hasHours ? [name, shown(count), time(took)] : [name, shown(count)];
  const counted = of === "outcome" ? reportWords.outcomes : reportWords.people;
  return {
    kind: "table",
    head: [headOf(of, "fr"), fr(counted), ...(hasHours ? [fr(reportWords.personHours)] : [])],
    right: [1, 2],
    widths: hasHours ? [4, 1, 1] : [4, 1],
    rows: lines.map((line) => row(lineOf(of, line.key, "fr"), line.people, line.minutes)),
    foot: row(fr(reportWords.total), people, minutes),
  };
}

/** The report of a convention on the cooperative's paper: figures, then its tables. */
export function printReport({ db, cooperative }: Scene, report: Shown): Promise<Buffer> {
  const { convention, period, minimum, people, minutes, outcomes, tables } = report;
  const day = (date: string) => formatDate(date, "fr");
  const title = fr(reportWords.reportTitle, { name: convention.name });
  const fact = (word: Word, value: string) => textBlock("item", `${fr(word)} : **${value}**`);
  const blocks = [
    textBlock("title", title),
    textBlock("paragraph", `**${convention.funderName}**, ${convention.reference}`),
    textBlock("paragraph", fr(reportWords.reportWhy, { from: day(period.from), to: day(period.to) })),
    fact(reportWords.people, shown(people)),
    fact(reportWords.hours, duration(minutes)),
    fact(reportWords.outcomes, String(outcomes)),
    fact(words.target, String(convention.target)),
    fact(reportWords.funded, formatCents(convention.budgetCents, "fr")),
    ...tables.map(tableOf),
    textBlock("paragraph", fr(reportWords.hiddenWhy, { n: minimum })),
  ];
  return printLetter(db, cooperative, { title, blocks, signers: [] });
}
