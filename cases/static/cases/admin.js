// Names the controls that select2 puts in the place of an autocomplete, for those who hear the page.
"use strict";
{
  const nameOf = (select) =>
    select.getAttribute("aria-label") || (select.labels[0]?.textContent ?? "").replace(/:\s*$/, "").trim();

  const nameControl = (control) => {
    const select = control.previousElementSibling;
    if (!select?.matches("select.admin-autocomplete")) return;
    for (const part of control.querySelectorAll("[role=textbox], .select2-search__field")) {
      part.setAttribute("aria-label", nameOf(select));
    }
  };

  // At once when they come, be it with the page or with a new row.
  new MutationObserver((changes) => {
    for (const node of changes.flatMap((change) => [...change.addedNodes])) {
      if (node.classList?.contains("select2-container")) nameControl(node);
    }
  }).observe(document.documentElement, { childList: true, subtree: true });
}
