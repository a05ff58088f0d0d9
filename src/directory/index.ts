import { findPeople } from "./find-people.ts";
import { forgetSearch } from "./forget-search.ts";
import { importTerms } from "./import-terms.ts";
import { keepPlace } from "./keep-place.ts";
import { keepProfile } from "./keep-profile.ts";
import { mapPeople, myPlace, publicMap } from "./map-people.ts";
import { mergeTag } from "./merge-tag.ts";
import { myProfile } from "./my-profile.ts";
import { publicPeople } from "./public-people.ts";
import { previewProfile, publicProfile, readProfile } from "./read-profile.ts";
import { saveSearch } from "./save-search.ts";
import { skillTerms, suggestTerms } from "./term-views.ts";
import { watchDirectory } from "./watch-directory.ts";

export { findPeople as findProfiles } from "./find.sql.ts";
export { holdings } from "./holdings.ts";
export { noticeKinds } from "./notice-kinds.ts";
export { type Seen, saidOf, termsOf } from "./profile.ts";
export { refusals } from "./refusals.ts";
export { findPeople, keepPlace, keepProfile };

export const watches = [watchDirectory];
export const operations = [keepProfile, keepPlace, importTerms, mergeTag, saveSearch, forgetSearch];
export const views = [
  ...[findPeople, readProfile, previewProfile, publicProfile, publicPeople, myProfile],
  ...[mapPeople, publicMap, myPlace, suggestTerms, skillTerms],
];
