import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import type { Film } from "./film.ts";
import { hlsArguments, ladderOf, storyTile } from "./ladder.ts";
import { outsideOf } from "./outside.ts";
import { opens, ticketFor } from "./ticket.ts";
import { readChapters, readCues, readTime, shortTime, writeVtt } from "./vtt.ts";

const noon = new Date("2026-11-23T12:00:00Z");
const later = new Date("2026-11-24T12:00:00Z");
const film = {
  ...{ upload: "u1", turn: 3, scope: "members", startsAt: noon, removed: false, sealKey: "k".repeat(43) },
} as unknown as Film;

describe("the tickets to the files of a film", () => {
  const ticket = ticketFor(film, noon);
  for (const [what, other, at, opened] of [
    ["as it was given", {}, noon, true],
    ["after its hours", {}, later, false],
    ["after another publication", { turn: 4, scope: "private" }, noon, false],
    ["once its file was replaced", { upload: "u2" }, noon, false],
    ["once it was removed", { removed: true }, noon, false],
    ["under another key", { sealKey: "x".repeat(43) }, noon, false],
  ] as const)
    test(`${what}: ${opened ? "open" : "shut"}`, () => {
      assert.equal(opens(ticket, { ...film, ...other } as Film, at), opened);
    });
  test("what is public opens to everybody, and no longer once it is not", () => {
    const shown = { ...film, scope: "public" } as Film;
    const open = ticketFor(shown, noon);
    assert.equal(open, "public.u1");
    assert.equal(opens(open, shown, later), true);
    assert.equal(opens(open, film, noon), false);
    assert.equal(opens(open, { ...shown, startsAt: later } as Film, noon), false);
  });
  test("a ticket with another hour on it is worth nothing", () => {
    const [turn, until, seal] = ticket.split(".");
    assert.equal(opens(`${turn}.${Number(until) + 3600}.${seal}`, film, noon), false);
  });
});

describe("captions", () => {
  test("of WebVTT and of SubRip read the same, marks left out", () => {
    const srt =
      "1\r\n00:00:01,000 --> 00:00:04,000\r\n<i>Bonjour</i>\r\n\r\n2\r\n00:00:04,500 --> 00:00:06,000\r\nLe prix\r\n";
    assert.deepEqual(readCues(srt), {
      cues: [
        { startsMs: 1_000, endsMs: 4_000, said: "Bonjour" },
        { startsMs: 4_500, endsMs: 6_000, said: "Le prix" },
      ],
    });
  });
  test("the line that cannot be read is told", () => {
    assert.deepEqual(readCues("WEBVTT\n\n00:04.000 --> 00:01.000\nÀ rebours"), { wrongLine: 4 });
    assert.deepEqual(readCues("WEBVTT\n\n4 secondes --> fin\nBonjour"), { wrongLine: 3 });
    assert.deepEqual(readCues("Bonjour"), { wrongLine: 1 });
  });
  test("written and read again, they are the same", () => {
    const said = fc
      .string({ minLength: 1, maxLength: 80 })
      .filter((t) => /^\S[^\r\n]*\S$/.test(t) && !t.includes("-->"));
    const cue = fc.record({ startsMs: fc.nat(3_600_000), ms: fc.integer({ min: 1, max: 9_999 }), said });
    fc.assert(
      fc.property(
        fc.uniqueArray(cue, { minLength: 1, maxLength: 20, selector: (c) => c.startsMs }),
        (given) => {
          const cues = given
            .map(({ startsMs, ms, said: text }) => ({ startsMs, endsMs: startsMs + ms, said: text }))
            .sort((a, b) => a.startsMs - b.startsMs);
          assert.deepEqual(readCues(writeVtt(cues)), { cues });
        },
      ),
    );
  });
  test("chapters follow each other; a line without an instant is told", () => {
    assert.deepEqual(readChapters("0:00 Bonjour\n\n1:02:03 – La fin"), {
      chapters: [
        { atMs: 0, title: "Bonjour" },
        { atMs: 3_723_000, title: "La fin" },
      ],
    });
    assert.deepEqual(readChapters("4:05 Les charges\n1:00 Avant"), { wrongLine: 2 });
  });
  test("an instant that is written reads as the same one", () => {
    fc.assert(fc.property(fc.nat(35_999), (s) => readTime(shortTime(s * 1000)) === s * 1000));
  });
});

describe("what is told to ffmpeg", () => {
  test("no size is above what came, and a small film keeps its own", () => {
    assert.deepEqual(ladderOf({ width: 1920, height: 1080 }), [360, 720, 1080]);
    assert.deepEqual(ladderOf({ width: 720, height: 1280 }), [360, 720]);
    assert.deepEqual(ladderOf({ width: 64, height: 37 }), [36]);
  });
  test("the sound stands once for all sizes", () => {
    const source = { input: "in", fromMs: 2_000, durationMs: 1_000 };
    const made = { ...source, out: "out", width: 1280, height: 720, hasSound: true };
    const args = hlsArguments(made);
    const streams = args[args.indexOf("-var_stream_map") + 1];
    assert.equal(
      streams,
      "a:0,agroup:son,default:yes,name:son v:0,agroup:son,name:360 v:1,agroup:son,name:720",
    );
  });
  test("every instant of a film has its picture in the storyboard", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 43_200_000 }), fc.nat(43_200_000), (ms, at) => {
        const { x, y } = storyTile(ms, Math.min(at, ms));
        return x >= 0 && x < 1_600 && y >= 0 && y <= 900;
      }),
    );
  });
});

describe("films of other services", () => {
  for (const [address, frame] of [
    ["https://youtu.be/aqz-KE-bpKQ?t=3", "https://www.youtube-nocookie.com/embed/aqz-KE-bpKQ"],
    ["https://www.youtube.com/watch?v=aqz-KE-bpKQ", "https://www.youtube-nocookie.com/embed/aqz-KE-bpKQ"],
    ["https://vimeo.com/76979871", "https://player.vimeo.com/video/76979871?dnt=1"],
    [
      "https://tube.exemple.example/w/9c9de5e8-0a1e-484a-b099-e80766180a6d",
      "https://tube.exemple.example/videos/embed/9c9de5e8-0a1e-484a-b099-e80766180a6d",
    ],
  ] as const)
    test(address, () => assert.equal(outsideOf(address)?.frame, frame));
  for (const address of [
    "http://youtu.be/aqz-KE-bpKQ",
    "https://youtube.com/",
    "javascript:alert(1)",
    "film.mp4",
  ])
    test(`${address} is none`, () => assert.equal(outsideOf(address), null));
});
