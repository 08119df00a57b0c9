// Filters: closed at first on a narrow screen, and a box above each long list of choices that narrows it.
// Loaded right behind the filters, so that they do not jump. Without it everything is there, only longer.
"use strict";

const panel = document.getElementById("filters");
if (window.matchMedia("(max-width: 60rem)").matches && !panel.querySelector(".error")) panel.open = false;

for (const box of panel.querySelectorAll("[data-narrows]")) {
  const group = box.closest(".facet");
  const more = group.querySelector(".more");
  box.hidden = false;
  // The box is no field of the search: Enter in it must not send the form.
  box.addEventListener("keydown", (event) => event.key === "Enter" && event.preventDefault());
  box.addEventListener("input", () => {
    const words = box.value.toLowerCase().split(/\s+/).filter(Boolean);
    for (const label of group.querySelectorAll("label")) {
      const text = `${label.textContent} ${label.firstElementChild.value}`.toLowerCase();
      label.hidden = !words.every((word) => text.includes(word));
    }
    if (more && words.length) more.open = true;
  });
}
