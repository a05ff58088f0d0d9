// A frame of ours in somebody else’s page is as high as what it holds. Inside, the page tells its height; outside, the
// frame that sent it takes it, if it is one of ours.
const me = document.currentScript;
if ("inside" in me.dataset) {
  const tell = () =>
    parent.postMessage({ ensembleHeight: Math.ceil(document.querySelector(".widget").scrollHeight) + 2 }, "*");
  new ResizeObserver(tell).observe(document.querySelector(".widget"));
} else {
  const ours = new URL(me.src).origin;
  addEventListener("message", ({ origin, source, data }) => {
    const height = Number(data?.ensembleHeight);
    if (origin !== ours || !(height > 0 && height < 20000)) return;
    for (const frame of document.querySelectorAll("iframe"))
      if (frame.contentWindow === source) frame.height = String(height);
  });
}
