// The camera's page: what is photographed is kept on the device at once, and leaves when there is a line. The page
// and what it needs are kept too, so that it opens without one.
import { flush, forget, keep, waiting } from "/photo-queue.js";

const page = document.getElementById("photo");
const form = page.querySelector("form");
const input = form.querySelector("input[type=file]");
const list = document.getElementById("photo-waiting");
const state = document.getElementById("photo-state");
const { person, activity } = page.dataset;
const said = (name, count) => page.dataset[name].replace("{count}", String(count));

async function show(sent = 0) {
  const photos = await waiting();
  const words = [];
  if (sent > 0) words.push(said(sent === 1 ? "sentOne" : "sentMany", sent));
  if (photos.length > 0) words.push(said(photos.length === 1 ? "waitsOne" : "waitsMany", photos.length));
  if (!navigator.onLine) words.push(page.dataset.offline);
  state.textContent = words.join(" ");
  list.replaceChildren(...photos.map(lineOf));
}

function lineOf(photo) {
  const line = document.createElement("li");
  const picture = document.createElement("img");
  picture.alt = "";
  picture.width = 64;
  if (photo.paper.type.startsWith("image/")) picture.src = URL.createObjectURL(photo.paper);
  const text = document.createElement("span");
  const when = new Date(photo.takenAt).toLocaleString(document.documentElement.lang);
  text.textContent = photo.why ? `${when} · ${photo.why}` : when;
  const drop = document.createElement("button");
  drop.type = "button";
  drop.className = "button";
  drop.textContent = page.dataset.drop;
  drop.addEventListener("click", () => forget(photo.key).then(() => show()));
  line.append(picture, text, drop);
  return line;
}

async function send() {
  show(await flush());
}

async function take() {
  for (const file of input.files) await keep(file, person, activity);
  form.reset();
  await show();
  await send();
}

/** What this page is made of, for when there is no line. */
async function keepPage() {
  if (!navigator.serviceWorker) return;
  await navigator.serviceWorker.register("/photo-worker.js");
  const parts = [...document.querySelectorAll("link[rel=stylesheet], script[src]")];
  const names = parts.map((part) => part.href || part.src);
  const kept = await caches.open("photo");
  await kept.addAll([location.pathname, "/photo-queue.js", ...names]);
}

input.addEventListener("change", take);
form.addEventListener("submit", (event) => {
  event.preventDefault();
  take();
});
window.addEventListener("online", send);
window.addEventListener("offline", () => show());
setInterval(send, 20_000);
if (navigator.onLine) keepPage().catch(() => undefined);
document.documentElement.dataset.live = "";
send();
