import assert from "node:assert/strict";
import { test } from "node:test";
import { oembedAnswer } from "./oembed.ts";

const framed = {
  ...{ type: "rich" as const, title: 'Prix & "marges"', house: "La Navette", origin: "https://e.example" },
  ...{ src: "https://e.example/forum-public/la-navette/integrer", width: 640, height: 720 },
};

test("a frame is said as oEmbed has it, in JSON and XML, no larger than asked for", async () => {
  const small = await oembedAnswer(framed, new URLSearchParams("maxwidth=400&maxheight=9000")).json();
  assert.deepEqual([small.version, small.type, small.width, small.height], ["1.0", "rich", 400, 720]);
  assert.match(small.html, /^<iframe src="https:.*title="Prix &amp; &quot;marges&quot;" width="400"/);
  const xml = await oembedAnswer(framed, new URLSearchParams("format=xml")).text();
  assert.match(xml, /<oembed><version>1.0<\/version><type>rich<\/type>/);
  assert.match(xml, /<html>&lt;iframe src=&quot;https:/);
  assert.equal(oembedAnswer(framed, new URLSearchParams("format=yaml")).status, 501);
});
