import { changeLetterhead } from "./change-letterhead.ts";
import { letterhead } from "./read-letterhead.ts";

export { type GivenPaper, readGivenPaper } from "./given-paper.ts";
export { readLetterheadLogo } from "./letterhead.sql.ts";
export { readLogo } from "./logo.ts";
export { mediaTypeOf } from "./media-type.ts";
export { keepPaper, type Paper, readPaper } from "./paper.sql.ts";
export { refusals } from "./refusals.ts";
export { typeset } from "./typeset.ts";

export const operations = [changeLetterhead];
export const views = [letterhead];
