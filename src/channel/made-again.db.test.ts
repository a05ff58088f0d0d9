import assert from "node:assert/strict";
import { type ChildProcess, execFile, spawn } from "node:child_process";
import { access, copyFile, mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { setTimeout as wait } from "node:timers/promises";
import { promisify } from "node:util";
import { callAs, type World, withinWorld } from "../../fixtures/world.ts";
import { hashOfSecret } from "../foundation/drawn-secret.ts";
import { read } from "../foundation/read.ts";
import { beginUpload } from "./begin-upload.ts";
import { lastUpload, passSilence } from "./channel.fixture.sql.ts";
import { added, captioned, uploadOf, within } from "./channel.fixture.ts";
import { cutFilm } from "./cut-film.ts";
import { filmSettings } from "./read-film.ts";
import { receiveUpload } from "./receive-upload.ts";
import { hasFfmpeg, probe } from "./run-ffmpeg.ts";
import { type FilmStore, folderOf, incomingOf, openStore } from "./store.ts";
import { workOnce } from "./transcoder.ts";

const able = await hasFfmpeg();
const never = new AbortController().signal;
const run = promisify(execFile);
const lasts = 12;

let folder: string;
let film: string;
before(async () => {
  folder = await mkdtemp(join(tmpdir(), "film-source-"));
  film = join(folder, "atelier.mp4");
  if (!able) return;
  const drawn = ["-f", "lavfi", "-i", `testsrc2=size=640x360:rate=25:duration=${lasts}`];
  const heard = ["-f", "lavfi", "-i", `sine=frequency=440:duration=${lasts}`];
  const told = ["-c:v", "libx264", "-preset", "ultrafast", "-c:a", "aac", "-shortest", film];
  await run("ffmpeg", ["-v", "error", ...drawn, ...heard, ...told]);
});
after(() => rm(folder, { recursive: true, force: true }));

type Come = { of: World; id: string; store: FilmStore; root: string; incoming: string };

/** A film whose file has come whole. */
const withFile = (act: (come: Come) => Promise<void>) =>
  withinWorld(async (of) => {
    const root = await mkdtemp(join(tmpdir(), "films-"));
    try {
      const store = await openStore(root);
      const id = await added(of);
      const { key, told } = uploadOf(id);
      await of.done(beginUpload, told, "entrepreneur");
      const incoming = incomingOf(store, hashOfSecret(key));
      await copyFile(film, incoming);
      await of.done(receiveUpload, { key }, "entrepreneur");
      await act({ of, id, store, root, incoming });
    } finally {
      await rm(root, { recursive: true, force: true });
    }
  });

const settingsOf = async ({ of, id }: Come) => {
  const found = await read(filmSettings, { film: id }, callAs("entrepreneur", of, new Date()));
  assert.ok(found.ok);
  return found.result;
};

/** Waits until ffmpeg has written a piece of the film. */
async function untilPieces(store: FilmStore, upload: string): Promise<void> {
  const place = join(store.shown, "1");
  for (;;) {
    const names = await readdir(place).catch(() => []);
    const draft = names.find((each) => each.startsWith(`${upload}.`));
    const pieces = draft ? await readdir(join(place, draft)) : [];
    if (pieces.some((each) => each.endsWith("00000.m4s"))) return;
    await wait(10);
  }
}

const killed = (child: ChildProcess) =>
  new Promise<void>((resolve) => {
    child.once("close", () => resolve());
    child.kill("SIGKILL");
  });

test(
  "a program killed while ffmpeg runs leaves no half of a film; another finishes it later",
  {
    skip: !able,
  },
  () =>
    withFile(async (come) => {
      const { of, id, store, root } = come;
      const upload = await within(of, (db) => lastUpload(db, id));
      const program = join(import.meta.dirname, "worker.fixture.ts");
      const child = spawn(process.execPath, [program, of.url, root], { stdio: "ignore" });
      await untilPieces(store, upload);
      await killed(child);
      // The page says neither that it is ready nor that it failed; nobody sees a half.
      const during = await settingsOf(come);
      assert.deepEqual([during.work?.state, during.film.playable], ["making", false]);
      await assert.rejects(access(folderOf(store, { cooperative: 1, upload })));
      assert.equal(await workOnce(of.db, store, never), false);
      await within(of, (db) => passSilence(db, upload));
      assert.equal((await settingsOf(come)).work?.state, "waiting");
      await workOnce(of.db, store, never);
      const { work, film: shown } = await settingsOf(come);
      assert.deepEqual([work?.state, shown.playable, shown.heights], ["done", true, [360]]);
      assert.deepEqual(await readdir(join(store.shown, "1")), [upload]);
      const whole = await probe(join(folderOf(store, { cooperative: 1, upload }), "film.mp4"));
      assert.ok(Math.abs(whole.durationMs - lasts * 1_000) < 200, `${whole.durationMs}`);
    }),
);

test(
  "cut, it is made of the same file, which stays until another takes its place; captions follow",
  {
    skip: !able,
  },
  () =>
    withFile(async (come) => {
      const { of, id, store, incoming } = come;
      await workOnce(of.db, store, never);
      await captioned(of, id);
      const now = () => new Date();
      const first = await within(of, (db) => lastUpload(db, id));
      await of.done(cutFilm, { film: id, from: "0:02", until: "0:08,5" }, "entrepreneur", now());
      const second = await within(of, (db) => lastUpload(db, id));
      // Until it is ready the version before is shown.
      assert.equal((await settingsOf(come)).film.durationMs, lasts * 1_000);
      await workOnce(of.db, store, never);
      const { film: shown, captions, source } = await settingsOf(come);
      assert.deepEqual([shown.durationMs, shown.cut], [6_500, { startsMs: 2_000, endsMs: 8_500 }]);
      assert.equal(source?.durationMs, lasts * 1_000);
      assert.deepEqual(
        captions[0]?.cues.map(({ startsMs, endsMs }) => [startsMs, endsMs]),
        [
          [0, 2_000],
          [2_000, 6_500],
        ],
      );
      const whole = await probe(join(folderOf(store, { cooperative: 1, upload: second }), "film.mp4"));
      assert.ok(Math.abs(whole.durationMs - 6_500) < 200, `${whole.durationMs}`);
      await workOnce(of.db, store, never);
      await assert.rejects(access(folderOf(store, { cooperative: 1, upload: first })));
      await access(incoming);
      // All of it again, from the same file.
      await of.done(cutFilm, { film: id, from: "0:00", until: "0:12" }, "entrepreneur", now());
      await workOnce(of.db, store, never);
      assert.equal((await settingsOf(come)).film.durationMs, lasts * 1_000);
      // Another file takes its place: what came first is gone, captions and address stay.
      const { key, told } = uploadOf(id);
      await of.done(beginUpload, told, "entrepreneur", now());
      await copyFile(film, incomingOf(store, hashOfSecret(key)));
      await of.done(receiveUpload, { key }, "entrepreneur", now());
      for (let turn = 0; turn < 4; turn++) await workOnce(of.db, store, never);
      await assert.rejects(access(incoming));
      assert.equal((await settingsOf(come)).captions[0]?.cues.length, 2);
      assert.equal((await readdir(join(store.shown, "1"))).length, 1);
    }),
);
