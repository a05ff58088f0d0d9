// The door of an event. What is noted is kept on this device at once, under an id of its own, and leaves when there is
// a line: sent twice, it is noted once. The page and what it needs are kept too, so that it opens without one.
const page = document.getElementById("door");
const { event } = page.dataset;
const words = JSON.parse(page.dataset.words);
const list = document.getElementById("door-list");
const said = document.getElementById("door-said");
const state = document.getElementById("door-state");
const count = document.getElementById("door-count");
const form = document.getElementById("door-ticket");
const input = document.getElementById("ticket");
const store = `arrivals:${event}`;

const say = (name, params = {}) => words[name].replace(/\{(\w+)\}/g, (_, key) => String(params[key] ?? ""));
const waiting = () => JSON.parse(localStorage.getItem(store) ?? "[]");
const keep = (acts) =>
  acts.length > 0 ? localStorage.setItem(store, JSON.stringify(acts)) : localStorage.removeItem(store);
const rows = () => [...list.children];
const clock = (at) => at.toLocaleTimeString(document.documentElement.lang, { hour: "2-digit", minute: "2-digit" });

/** As the server reads a ticket: its address or not, spaces and dashes, O for zero. */
function ticketIn(text) {
  const last = /[?&]billet=([^&#]+)/.exec(text)?.[1] ?? text;
  return last.toUpperCase().replace(/[\s-]/g, "").replaceAll("O", "0").replace(/[IL]/g, "1");
}

function show(row, came, at) {
  const { name } = row.dataset;
  row.dataset.came = came ? "1" : "";
  row.dataset.at = at?.toISOString() ?? "";
  row.querySelector(".door-when").textContent = came && at ? say("came", { time: clock(at) }) : words.notYet;
  const button = row.querySelector("button");
  button.textContent = came ? words.takeBack : words.isHere;
  button.setAttribute("aria-label", say(came ? "takeBackLabel" : "hereLabel", { name }));
  button.className = came ? "button" : "button button-main";
}

function tally() {
  const seats = (these) => these.reduce((sum, row) => sum + Number(row.dataset.seats), 0);
  count.textContent = say("there", { n: seats(rows().filter((row) => row.dataset.came)), all: seats(rows()) });
  const left = waiting().length;
  const line = navigator.onLine ? [] : [words.offline];
  state.textContent = [...line, left > 0 ? say("waits", { count: left }) : ""].filter(Boolean).join(" ");
}

/** What each device noted last of somebody holds; what this one has not sent yet goes over what the server said. */
function apply() {
  for (const act of waiting()) {
    const row = rows().find((one) => one.dataset.registration === act.registration || one.dataset.ticket === act.ticket);
    const at = new Date(act.at);
    if (row && (!row.dataset.at || at >= new Date(row.dataset.at))) show(row, act.came, at);
  }
  tally();
}

function note(act) {
  keep([...waiting(), { id: crypto.randomUUID(), at: new Date().toISOString(), came: true, ...act }]);
  apply();
  send();
}

function tell(text, good) {
  said.textContent = text;
  said.dataset.good = good ? "1" : "";
}

function take(text, way) {
  const ticket = ticketIn(text);
  const row = rows().find((one) => one.dataset.ticket === ticket);
  if (!row) {
    tell(navigator.onLine ? words.saidUnknown : words.saidLater, false);
    if (/^[0-9A-HJKMNP-TV-Z]{8}$/.test(ticket)) note({ ticket, way });
    return;
  }
  const { name, registration } = row.dataset;
  const again = row.dataset.came === "1";
  tell(say(again ? "saidAgain" : "saidIn", { name }), !again);
  if (!again) note({ registration, way });
}

let sending = false;
async function send() {
  if (sending || !navigator.onLine) return tally();
  sending = true;
  const acts = waiting();
  try {
    const answer = await fetch(`/evenements/${event}/accueil/arrivees`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ arrivals: acts }),
    });
    const told = await answer.json();
    if (!told.kept) throw new Error(told.why);
    const done = new Set(acts.map((act) => act.id));
    keep(waiting().filter((act) => !done.has(act.id)));
    for (const { id, came, at } of told.rows) {
      const row = rows().find((one) => one.dataset.registration === id);
      if (row) show(row, came, at ? new Date(at) : undefined);
    }
    for (const one of told.answers)
      if (one.said === "unseated") tell(say("saidUnseated", { name: one.name }), false);
    if (told.rows.length > rows().length) location.reload();
  } catch {
    // Without a line, or signed out meanwhile: it stays here and is sent later.
  }
  sending = false;
  apply();
}

form.addEventListener("submit", (submitted) => {
  submitted.preventDefault();
  if (input.value.trim()) take(input.value, "code");
  input.value = "";
  input.focus();
});
list.addEventListener("submit", (submitted) => {
  submitted.preventDefault();
  const row = submitted.target.closest("li");
  note({ registration: row.dataset.registration, came: row.dataset.came !== "1", way: "list" });
});
document.getElementById("door-search").addEventListener("input", ({ target }) => {
  const plain = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  for (const row of rows()) row.hidden = !plain(row.dataset.name).includes(plain(target.value));
});

const video = document.getElementById("door-video");
const button = document.getElementById("door-scan");
let camera = null;

function stop() {
  for (const track of camera?.getTracks() ?? []) track.stop();
  camera = null;
  video.hidden = true;
  button.textContent = words.scan;
}

/** Reads what stands before the camera; the same ticket is taken again after five seconds only. */
async function watch(reader) {
  let last = { text: "", at: 0 };
  while (camera) {
    const [found] = await reader.detect(video).catch(() => []);
    if (found && (found.rawValue !== last.text || Date.now() - last.at > 5_000)) {
      last = { text: found.rawValue, at: Date.now() };
      navigator.vibrate?.(80);
      take(found.rawValue, "scan");
    }
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

/** The browser’s own reader where it has one; else ours, which is kept on this device with the page. */
async function openReader() {
  const own = "BarcodeDetector" in window && (await BarcodeDetector.getSupportedFormats());
  if (own && own.includes("qr_code")) return new BarcodeDetector({ formats: ["qr_code"] });
  const { default: decode } = await import("/qr/decode.js");
  const canvas = document.createElement("canvas");
  const pen = canvas.getContext("2d", { willReadFrequently: true });
  return {
    async detect({ videoWidth: width, videoHeight: height }) {
      if (width === 0) return [];
      if (canvas.width !== width) [canvas.width, canvas.height] = [width, height];
      pen.drawImage(video, 0, 0);
      return [{ rawValue: decode(pen.getImageData(0, 0, width, height)) }];
    },
  };
}

async function scan() {
  if (camera) return stop();
  try {
    camera = await navigator.mediaDevices.getUserMedia({ video: { facingMode: "environment" } });
    video.srcObject = camera;
    video.hidden = false;
    await video.play();
    button.textContent = words.stopScan;
    watch(await openReader());
  } catch {
    stop();
    tell(words.noCamera, false);
  }
}
if (navigator.mediaDevices) {
  button.hidden = false;
  button.addEventListener("click", scan);
}

/** What this page is made of, for when there is no line; the doors of other events leave the device. */
async function keepPage() {
  if (!navigator.serviceWorker) return;
  await navigator.serviceWorker.register("/check-in-worker.js", { scope: "/evenements/" });
  const kept = await caches.open("check-in");
  for (const { url } of await kept.keys())
    if (/\/accueil$/.test(new URL(url).pathname) && new URL(url).pathname !== location.pathname)
      await kept.delete(url);
  const parts = [...document.querySelectorAll("link[rel=stylesheet], script[src]")];
  const reader = ["/qr/decode.js", "/qr/index.js"];
  await kept.addAll([location.pathname, ...parts.map((part) => part.href || part.src), ...reader]);
}

window.addEventListener("online", send);
window.addEventListener("offline", tally);
setInterval(send, 15_000);
if (navigator.onLine) keepPage().catch(() => undefined);
document.documentElement.dataset.live = "";
apply();
send();
if (input.value.trim()) form.requestSubmit();
