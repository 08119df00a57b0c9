// Names the controls that select2 puts in the place of an autocomplete, for those who hear the page.
"use strict";
{
  const nameOf = (select) =>
    select.getAttribute("aria-label") || (select.labels[0]?.textContent ?? "").replace(/:\s*$/, "").trim();

  const nameControls = (root) => {
    for (const select of root.querySelectorAll("select.admin-autocomplete")) {
      const control = select.nextElementSibling;
      if (!control?.classList.contains("select2-container")) continue;
      for (const part of control.querySelectorAll("[role=textbox], .select2-search__field")) {
        part.setAttribute("aria-label", nameOf(select));
      }
    }
  };

  window.addEventListener("load", () => nameControls(document));
  // select2 takes the place of the autocompletes of a new row when this event is told to others.
  document.addEventListener("formset:added", (event) => setTimeout(() => nameControls(event.target)));
}
