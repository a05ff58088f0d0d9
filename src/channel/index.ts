import { answerConsent } from "./answer-consent.ts";
import { askSpeaker } from "./ask-speaker.ts";
import { beginUpload } from "./begin-upload.ts";
import { cancelMaking } from "./cancel-making.ts";
import { cutFilm } from "./cut-film.ts";
import { dropSpeaker } from "./drop-speaker.ts";
import { featureFilm } from "./feature-film.ts";
import { judgeComment } from "./judge-comment.ts";
import { keepCaptions } from "./keep-captions.ts";
import { keepChapters } from "./keep-chapters.ts";
import { keepFilm } from "./keep-film.ts";
import { keepPlaylist } from "./keep-playlist.ts";
import { commentQueue, listComments, publicComments } from "./list-comments.ts";
import { listFilms, publicFilms } from "./list-films.ts";
import { networkFilms } from "./network-films.ts";
import { publishFilm } from "./publish-film.ts";
import { consentAskedByKey, filmForm, filmSettings, filmStatus, publicFilm, readFilm } from "./read-film.ts";
import {
  activityFilms,
  playlistForm,
  publicActivityFilms,
  publicPlaylist,
  readPlaylist,
} from "./read-playlist.ts";
import { readPlays } from "./read-plays.ts";
import { receiveUpload } from "./receive-upload.ts";
import { removeFilm } from "./remove-film.ts";
import { removePlaylist } from "./remove-playlist.ts";
import { reportComment } from "./report-comment.ts";
import { retryMaking } from "./retry-making.ts";
import { withdrawComment } from "./withdraw-comment.ts";
import { writeComment } from "./write-comment.ts";

export { mostUploadBytes } from "./begin-upload.ts";
export { draftFilm, type FilmInPlace, filmInPlace, listFilmsOf } from "./draft-film.ts";
export { holdings } from "./holdings.ts";
export { noticeKinds } from "./notice-kinds.ts";
export { countPlay, findFilmCaptions, findFilmFile, findUpload } from "./open-files.ts";
export { listFilmed } from "./playlist.sql.ts";
export { refusals } from "./refusals.ts";
export { hasFfmpeg } from "./run-ffmpeg.ts";
export { type FilmStore, incomingOf, openStore } from "./store.ts";
export { openTranscoder } from "./transcoder.ts";
export {
  beginUpload,
  commentQueue,
  filmStatus,
  keepCaptions,
  keepChapters,
  keepFilm,
  keepPlaylist,
  listFilms,
  publicFilms,
  publishFilm,
  receiveUpload,
  writeComment,
};

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
  writeComment,
  judgeComment,
  withdrawComment,
  reportComment,
  keepPlaylist,
  removePlaylist,
  cutFilm,
  featureFilm,
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
  listComments,
  publicComments,
  commentQueue,
  readPlaylist,
  publicPlaylist,
  playlistForm,
  activityFilms,
  publicActivityFilms,
  readPlays,
  networkFilms,
];
