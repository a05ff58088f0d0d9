export { mediaTypeOf } from "./media-type.ts";
export { keepPaper, type Paper, readPaper } from "./paper.sql.ts";
export { typeset } from "./typeset.ts";
