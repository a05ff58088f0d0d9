import { answerConsent } from "./answer-consent.ts";
import { askSpeaker } from "./ask-speaker.ts";
import { beginUpload } from "./begin-upload.ts";
import { cancelMaking } from "./cancel-making.ts";
import { dropSpeaker } from "./drop-speaker.ts";
import { keepCaptions } from "./keep-captions.ts";
import { keepChapters } from "./keep-chapters.ts";
import { keepFilm } from "./keep-film.ts";
import { listFilms, publicFilms } from "./list-films.ts";
import { publishFilm } from "./publish-film.ts";
import { consentAskedByKey, filmForm, filmSettings, filmStatus, publicFilm, readFilm } from "./read-film.ts";
import { receiveUpload } from "./receive-upload.ts";
import { removeFilm } from "./remove-film.ts";
import { retryMaking } from "./retry-making.ts";

export { mostUploadBytes } from "./begin-upload.ts";
export { holdings } from "./holdings.ts";
export { noticeKinds } from "./notice-kinds.ts";
export { findFilmCaptions, findFilmFile, findUpload } from "./open-files.ts";
export { refusals } from "./refusals.ts";
export { type FilmStore, openStore } from "./store.ts";
export { openTranscoder } from "./transcoder.ts";
export { keepFilm, listFilms, publicFilms, receiveUpload };

export const operations = [
  keepFilm,
  beginUpload,
  receiveUpload,
  cancelMaking,
  retryMaking,
  publishFilm,
  removeFilm,
  askSpeaker,
  dropSpeaker,
  answerConsent,
  keepCaptions,
  keepChapters,
];
export const views = [
  listFilms,
  publicFilms,
  readFilm,
  filmForm,
  publicFilm,
  filmSettings,
  filmStatus,
  consentAskedByKey,
];
