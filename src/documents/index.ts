export { colour, whyNotColour } from "./brand-colour.ts";
export { readLogo } from "./logo.ts";
export { mediaTypeOf } from "./media-type.ts";
export { keepPaper, type Paper, readPaper } from "./paper.sql.ts";
export { refusals } from "./refusals.ts";
export { typeset } from "./typeset.ts";
