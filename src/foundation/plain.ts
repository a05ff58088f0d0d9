export const withoutAccents = (text: string): string => text.normalize("NFD").replace(/\p{M}/gu, "");

/** Text as people search it, without accents or case; `foundation.plain` is the same in the database. */
export const plain = (text: string): string => withoutAccents(text).toLowerCase();

/** A name by its letters and figures alone: `N° de TVA` is `ndetva`. */
export const bareName = (name: string): string => plain(name).replace(/[^a-z0-9]/g, "");
