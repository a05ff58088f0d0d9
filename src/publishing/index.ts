import { addPicture } from "./add-picture.ts";
import { changePage } from "./change-page.ts";
import { changePicture } from "./change-picture.ts";
import { makeSizes } from "./make-sizes.ts";
import { movePage } from "./move-page.ts";
import { publishPage } from "./publish-page.ts";
import { removePicture } from "./remove-picture.ts";
import { restoreVersion } from "./restore-version.ts";
import { listPages, listPictures, pageForm, pictureFile, readPage, shownPage, shownPages } from "./views.ts";
import { withdrawPage } from "./withdraw-page.ts";
import { writePage } from "./write-page.ts";

export { refusals } from "./refusals.ts";
export { publishPage, shownPages, writePage };

export const jobs = [makeSizes];
export const operations = [
  writePage,
  changePage,
  restoreVersion,
  movePage,
  publishPage,
  withdrawPage,
  addPicture,
  changePicture,
  removePicture,
];
export const views = [shownPage, shownPages, listPages, readPage, pageForm, listPictures, pictureFile];
