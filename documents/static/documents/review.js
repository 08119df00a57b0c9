// The review page by keyboard and without a reload: either side shows the other, buttons answer to keys, forms open in
// place. Everything here is a link or a form of the page itself, which does the same without scripts.
"use strict";

let here = ""; // the record that the keys are about: "charge-12"
let opener = null; // what opened the form that is shown

const $ = (selector, within = document) => within.querySelector(selector);
const all = (selector, within = document) => [...within.querySelectorAll(selector)];
const lines = () => all("[data-line]");
const current = () => $(`[data-line="${CSS.escape(here)}"].lit`) || $(`[data-line="${CSS.escape(here)}"]`);

// Marks name the anchors of their records, which are those of a card or of a line.
const marksOf = (line) => (line.id ? all(`mark[data-cards~="${CSS.escape(line.id)}"]`) : []);
// The record of the shortest passage, which is the mark on top, comes last.
const linesOf = (mark) => mark.dataset.cards.split(" ").map((id) => document.getElementById(id)).filter(Boolean);

function light(found, name) {
  for (const other of all(`.${name}`)) other.classList.remove(name);
  for (const element of found) element.classList.add(name);
}

function takeUp(line) {
  here = line.dataset.line;
  light([line, ...marksOf(line)], "lit");
}

function go(line, { focus = true, text = true } = {}) {
  if (!line) return;
  takeUp(line);
  const marks = marksOf(line);
  if (focus) line.focus({ preventScroll: true });
  line.scrollIntoView({ block: "nearest" });
  const wide = window.matchMedia("(min-width: 60rem)").matches;
  if (text && wide && marks.length) marks[0].scrollIntoView({ block: "nearest" });
}

function step(by) {
  const found = lines();
  const line = current();
  const at = line ? found.indexOf(line) + by : found.findIndex((one) => $('[data-key="c"]', one));
  go(found[Math.min(Math.max(at, 0), found.length - 1)]);
}

// The words selected in the text, as offsets of code points: each stretch says where it begins.
function selected() {
  const selection = window.getSelection();
  const text = $("#text");
  if (!selection.rangeCount || selection.isCollapsed || !text.contains(selection.anchorNode)) return "";
  const range = selection.getRangeAt(0);
  const runs = all("[data-at]", text).filter((run) => range.intersectsNode(run));
  if (!runs.length) return "";
  const points = (string) => [...string].length;
  const at = (run, node, offset) => Number(run.dataset.at) + points(run.textContent.slice(0, node ? offset : undefined));
  const [first, last] = [runs[0], runs.at(-1)];
  let start = first.contains(range.startContainer) ? at(first, true, range.startOffset) : Number(first.dataset.at);
  let end = last.contains(range.endContainer) ? at(last, true, range.endOffset) : at(last, false);
  const words = range.cloneContents();
  for (const hidden of all(".visually-hidden", words)) hidden.remove();
  const string = words.textContent;
  start += points(string) - points(string.trimStart());
  end -= points(string) - points(string.trimEnd());
  return start < end ? `${start}-${end}` : "";
}

function close() {
  const form = $("#panel-content");
  if (!form) return false;
  form.remove();
  if (opener && opener.isConnected) opener.focus();
  return true;
}

function say(text, error = false) {
  const status = $("#status");
  status.textContent = text;
  status.classList.toggle("error", error);
}

// A page that the server sent: its form is shown in place, or the review page takes the place of this one.
function take(page, place) {
  const form = $("#panel-content", page);
  const told = $(".messages", page);
  if (form) {
    const old = $("#panel-content");
    const into = place || (old ? old.parentElement : $("#panel"));
    if (old) old.remove();
    into.append(form);
    const wrong = $(".error", form) && $(".error", form).closest(".field, form");
    const fields = "input:not([type=hidden]), select, textarea";
    const first = (wrong && $(fields, wrong)) || $("button[name=other]", form) || $(fields, form);
    if (first) first.focus();
    form.scrollIntoView({ block: "nearest" });
  } else if ($("#review", page)) {
    const before = lines().map((line) => line.dataset.line);
    for (const part of ["#review .records", "#text", ".legend"]) {
      const [old, made] = [$(part), $(part, page)];
      if (old && made && old.innerHTML !== made.innerHTML) {
        const top = old.scrollTop;
        old.replaceChildren(...made.childNodes);
        old.scrollTop = top;
      }
    }
    const count = $(".nav .count");
    if (count && $(".nav .count", page)) count.replaceWith($(".nav .count", page));
    go($(`[data-line="${CSS.escape(here)}"]`) || lines()[Math.max(before.indexOf(here), 0)] || lines()[0], { text: false });
  } else {
    return false;
  }
  if (told) say(told.textContent.trim(), Boolean($(".error", told)));
  return true;
}

async function load(address, options = {}, place = null) {
  document.body.classList.add("busy");
  try {
    const response = await fetch(address, { credentials: "same-origin", ...options });
    const page = new DOMParser().parseFromString(await response.text(), "text/html");
    // A page of another kind (a login, a refusal) is shown as itself.
    if (!response.ok || !take(page, place)) window.location.assign(response.redirected ? response.url : window.location.href);
    return page;
  } catch {
    say("The site does not answer. Nothing was saved; try again.", true);
    return null;
  } finally {
    document.body.classList.remove("busy");
  }
}

let sending = Promise.resolve(); // one thing after another, however fast the keys
let byKey = null; // what the key that is being answered set going

// Do what is asked when all before it is done; within the answer to a key, at once.
function inTurn(work) {
  if (byKey) byKey.push(work());
  else sending = sending.then(work);
}

function answer(key) {
  byKey = [];
  keys[key]();
  const begun = Promise.all(byKey);
  byKey = null;
  return begun;
}

function send(form, button) {
  const address = (button && button.getAttribute("formaction")) || form.getAttribute("action");
  const body = new FormData(form);
  if (button && button.name) body.append(button.name, button.value);
  const decided = button && button.name === "decide" ? button.value.split(" ") : null;
  if (decided) {
    here = decided[1];
  }
  return load(address, { method: "POST", body }).then((page) => {
    // After a decision that was made, on to the next record that waits for one.
    if (!page || !decided || !["confirm", "reject", "all"].includes(decided[0]) || $(".messages .error", page)) return;
    const found = lines();
    const from = found.indexOf(current());
    const next = found.slice(from + 1).find(waits) || found.find(waits);
    if (next) go(next);
  });
}

const waits = (line) => Boolean($('button[data-key="x"]', line));

document.addEventListener("submit", (event) => {
  const form = event.target;
  if (!$("#review")) return;
  if (form.id === "decide" || form.matches("[data-swap]")) {
    event.preventDefault();
    const button = event.submitter;
    inTurn(() => send(form, button));
  } else if (form.matches("[data-search]")) {
    event.preventDefault();
    inTurn(() => load(`${form.getAttribute("action")}?${new URLSearchParams(new FormData(form))}`));
  }
});

function openForm(link) {
  const inside = link.closest("#panel-content");
  if (!inside) opener = link;
  const line = link.closest("[data-line]");
  let address = link.getAttribute("href");
  if (inside && address.startsWith("?")) address = $("form[data-swap]", inside).getAttribute("action").split("?")[0] + address;
  if (link.id === "add") {
    const asked = new URLSearchParams({ at: selected(), about: (current() && current().closest("[data-sheet]").dataset.sheet) || "" });
    address += `?${asked}`;
  }
  inTurn(() => load(address, {}, inside ? null : line || $("#panel")));
}

document.addEventListener("click", (event) => {
  if (event.ctrlKey || event.metaKey || event.shiftKey) return;
  const link = event.target.closest("a[data-panel], a[data-close]");
  if (link) {
    event.preventDefault();
    if (link.matches("[data-close]")) close();
    else openForm(link);
    return;
  }
  const mark = event.target.closest("mark[data-cards]");
  if (mark && window.getSelection().isCollapsed) go(linesOf(mark).at(-1), { text: false });
  const line = event.target.closest("[data-line]");
  if (line && !event.target.closest("a, button, input, select, textarea, label")) go(line);
});

// Pressing a button or link must not lose the words selected in the text.
document.addEventListener("mousedown", (event) => {
  if (event.target.closest("#add")) event.preventDefault();
});

for (const [name, on] of [["mouseover", true], ["mouseout", false]]) {
  document.addEventListener(name, (event) => {
    const mark = event.target.closest("mark[data-cards]");
    const line = event.target.closest("[data-line]");
    if (!mark && !line) return;
    const found = mark ? linesOf(mark) : marksOf(line);
    light(on ? found : [], "near");
  });
}

// A pressed button must not move away under the pointer: what is focused by it is not scrolled to.
let pressed = false;
document.addEventListener("pointerdown", () => (pressed = true), true);
for (const name of ["pointerup", "pointercancel"]) document.addEventListener(name, () => (pressed = false), true);

document.addEventListener("focusin", (event) => {
  const line = event.target.closest("[data-line]");
  if (!line || line.dataset.line === here) return;
  if (pressed) takeUp(line);
  else go(line, { focus: false });
});

function press(key, within) {
  const button = within && $(`[data-key="${key}"]`, within);
  if (button) button.click();
  return Boolean(button);
}

function toText() {
  const line = current();
  const mark = document.activeElement.closest("mark");
  if (mark) go(line || linesOf(mark).at(-1), { text: false });
  else if (line && marksOf(line).length) marksOf(line)[0].focus();
  else $("#text").focus();
}

function stepMark(by) {
  const found = all("mark[data-cards]");
  const at = found.indexOf(document.activeElement.closest("mark"));
  const mark = found[Math.min(Math.max(at + by, 0), found.length - 1)];
  if (!mark) return;
  mark.focus();
  go(linesOf(mark).at(-1), { focus: false, text: false });
}

const inText = () => Boolean(document.activeElement.closest("#text"));
const keys = {
  j: () => (inText() ? stepMark(1) : step(1)),
  k: () => (inText() ? stepMark(-1) : step(-1)),
  C: () => press("C", current() && current().closest("[data-sheet]")),
  t: toText,
  "?": () => {
    const list = $("#keys");
    list.open = !list.open;
    $("summary", list).focus();
  },
};
for (const key of ["c", "x", "r", "e", "s"]) keys[key] = () => press(key, current());
for (const key of ["u", "a", "n"]) keys[key] = () => press(key, $(".head"));

document.addEventListener("keydown", (event) => {
  if (event.key === "Escape" && close()) return;
  if (event.ctrlKey || event.metaKey || event.altKey || event.target.closest("input, select, textarea")) return;
  if (event.key === "Enter" && event.target.closest("mark")) {
    event.preventDefault();
    toText();
  } else if (Object.hasOwn(keys, event.key)) {
    event.preventDefault();
    sending = sending.then(() => answer(event.key));
  }
});

// At first the keys are about the record in the address, else about the first that waits.
const asked = window.location.hash && document.getElementById(decodeURIComponent(window.location.hash.slice(1)));
const first = (asked && asked.closest("[data-line]")) || lines().find(waits);
if (first) go(first, { focus: Boolean(asked), text: Boolean(asked) });
