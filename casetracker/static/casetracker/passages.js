// A click on a marked passage shows the record that it states. By keyboard, the records link to their passages.
"use strict";

const LIT = "lit";

document.querySelector(".text").addEventListener("click", (event) => {
  const mark = event.target.closest("mark[data-card]");
  if (!mark || !window.getSelection().isCollapsed) return;
  const record = document.getElementById(mark.dataset.card);
  if (!record) return;
  for (const other of document.querySelectorAll(`.${LIT}`)) other.classList.remove(LIT);
  record.classList.add(LIT);
  record.scrollIntoView({ block: "nearest" });
});
