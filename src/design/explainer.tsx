import { useEffect, useRef } from "react";

/**
 * The one bubble of the page: it explains whatever carries `data-explain` when it is pointed at,
 * focused or tapped. One for all, so that a list of a thousand figures costs nothing.
 */
export function Explainer() {
  const bubble = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const node = bubble.current;
    if (!node) return;
    const show = (event: Event) => {
      const figure = event.target instanceof Element ? event.target.closest("[data-explain]") : null;
      if (!(figure instanceof HTMLElement)) return hide();
      node.textContent = figure.dataset.explain ?? "";
      if (!node.matches(":popover-open")) node.showPopover();
      place(node, figure.getBoundingClientRect());
    };
    const hide = () => {
      if (node.matches(":popover-open")) node.hidePopover();
    };
    const leave = (event: KeyboardEvent) => event.key === "Escape" && hide();
    const shows = ["pointerover", "focusin", "click"] as const;
    for (const name of shows) document.addEventListener(name, show);
    document.addEventListener("keydown", leave);
    document.addEventListener("scroll", hide, true);
    return () => {
      for (const name of shows) document.removeEventListener(name, show);
      document.removeEventListener("keydown", leave);
      document.removeEventListener("scroll", hide, true);
    };
  }, []);
  return <div ref={bubble} popover="manual" className="explainer" aria-hidden="true" />;
}

/** Under the figure, or above it where there is no room; always whole on the screen. */
function place(node: HTMLElement, figure: DOMRect): void {
  const { width, height } = node.getBoundingClientRect();
  const left = Math.min(Math.max(8, figure.right - width), window.innerWidth - width - 8);
  const below = figure.bottom + 6;
  const top = below + height > window.innerHeight ? figure.top - height - 6 : below;
  node.style.setProperty("inset", `${Math.max(8, top)}px auto auto ${Math.max(8, left)}px`);
}
