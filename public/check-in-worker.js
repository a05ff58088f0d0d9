// Without a line, the door of an event and what it is made of come from this device; nothing else does.
self.addEventListener("install", () => self.skipWaiting());
self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));
self.addEventListener("fetch", (event) => {
  const { request } = event;
  const { pathname, origin } = new URL(request.url);
  const door = /^\/evenements\/[\w-]+\/accueil$/.test(pathname);
  const own = door || /^\/(assets\/|qr\/|check-in\.js$)/.test(pathname);
  if (request.method !== "GET" || origin !== self.location.origin || !own) return;
  const fromDevice = () => caches.match(door ? pathname : request);
  event.respondWith(fetch(request).catch(async () => (await fromDevice()) ?? Response.error()));
});
