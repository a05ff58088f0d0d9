/** Words for the terminal of whoever runs the commands: French, or English where LANG says so. */
const spoken = process.env.LC_ALL || process.env.LC_MESSAGES || process.env.LANG || "";

/** @returns {string} the sentence in the language of the terminal */
export const tell = (french, english) => (spoken.startsWith("en") ? english : french);

/** Ends the command with one sentence and exit code 1. */
export function fail(french, english) {
  console.error(tell(french, english));
  process.exit(1);
}
