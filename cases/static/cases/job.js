// Shows how far a job is, without loading the page again, until it is over.
"use strict";

const EVERY = 1000; // milliseconds
const place = document.querySelector("[data-status]");

async function renew() {
  const answer = await fetch(place.dataset.status, { headers: { Accept: "application/json" } });
  if (!answer.ok) return location.reload(); // signed out meanwhile
  const told = await answer.json();
  if (told.over || told.state !== place.dataset.state) return location.reload();
  const bar = place.querySelector("progress");
  if (told.share !== null) bar.value = told.share;
  place.querySelector("[data-words]").textContent = told.words;
  place.querySelector("[data-note]").textContent = told.note;
  setTimeout(renew, EVERY);
}

if (place) setTimeout(renew, EVERY);
