import { dropExpected } from "./drop-expected.ts";
import { noteExpected } from "./note-expected.ts";
import { readCash } from "./read-cash.ts";

export { refusals } from "./refusals.ts";
export { noteExpected, readCash };

export const operations = [noteExpected, dropExpected];
export const views = [readCash];
