/**
 * Why the program cannot start, in one sentence for the person at the terminal: French, or English where
 * LANG says so. Not a Refusal of the application: no operation is running and no page can show it.
 */

export type Sentence = { fr: string; en: string };

/** The language of the operator's terminal. French unless the machine asks for English. */
export function operatorLanguage(env: NodeJS.ProcessEnv = process.env): "fr" | "en" {
  const spoken = env.LC_ALL || env.LC_MESSAGES || env.LANG || "";
  return spoken.startsWith("en") ? "en" : "fr";
}

/** Thrown by whatever prepares the start; its message is what is printed, without a stack. */
export class StartRefusal extends Error {
  readonly sentence: Sentence;

  constructor(sentence: Sentence) {
    super(sentence[operatorLanguage()]);
    this.name = "StartRefusal";
    this.sentence = sentence;
  }
}
