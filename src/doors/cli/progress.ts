/** The steps of a start as they are shown in the terminal: what is being done, then a tick and its time. */
import { operatorLanguage, type Sentence } from "../../foundation/postgres/index.ts";

export type Show = <Answer>(
  label: Sentence,
  work: (detail: (text: string) => void) => Promise<Answer>,
  after?: (answer: Answer) => Sentence | undefined,
) => Promise<Answer>;

type Terminal = Pick<NodeJS.WriteStream, "write"> & { isTTY?: boolean };

/** In a terminal one line is rewritten; elsewhere (a log) a step is a line as it begins and one when done. */
export function makeShow(terminal: Terminal, now: () => number = () => performance.now()): Show {
  const language = operatorLanguage();
  const begin = terminal.isTTY ? "\r\u001b[K" : "";
  const running = terminal.isTTY ? "" : "\n";
  return async (label, work, after) => {
    const began = now();
    terminal.write(`${begin}  … ${label[language]}${running}`);
    const answer = await work((text) => terminal.write(`${begin}  … ${label[language]} : ${text}${running}`));
    const more = after?.(answer)?.[language];
    const time = formatDuration(now() - began, language);
    terminal.write(`${begin}  ✓ ${label[language]}${more ? ` (${more})` : ""}  ${time}\n`);
    return answer;
  };
}

/** Seconds with one decimal, with a comma in French. */
export function formatDuration(duration_ms: number, language: "fr" | "en"): string {
  const tenths = Math.round(duration_ms / 100);
  return `${Math.floor(tenths / 10)}${language === "fr" ? "," : "."}${tenths % 10} s`;
}
