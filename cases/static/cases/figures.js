// Loads the figures under the list when they are opened. Without it the link in their place leads to their own page.
"use strict";

const place = document.querySelector("details[data-figures]");

async function load() {
  if (!place.open || place.dataset.state) return;
  place.dataset.state = "loading";
  const content = place.querySelector("[data-content]");
  content.setAttribute("aria-busy", "true");
  try {
    const answer = await fetch(place.dataset.figures);
    if (!answer.ok || answer.redirected) throw new Error(String(answer.status));
    content.innerHTML = await answer.text();
  } catch {
    delete place.dataset.state; // the link stays; opening it again tries again
  }
  content.removeAttribute("aria-busy");
}

place?.addEventListener("toggle", load);
