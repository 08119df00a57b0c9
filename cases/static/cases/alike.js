// While the name of a new person is typed: who is there already with a name like it.
"use strict";
{
  const WAIT = 300; // milliseconds without a key
  const SHORTEST = 4; // letters of a name

  const start = () => {
    const place = document.getElementById("alike");
    const name = document.getElementById("id_name");
    const born = document.getElementById("id_born");
    if (!place || !name) return;
    let timer = 0;
    let asked = null;

    const ask = async () => {
      asked?.abort();
      asked = new AbortController();
      const text = name.value.trim();
      if (text.length < SHORTEST) return place.replaceChildren();
      const query = new URLSearchParams({ name: text, born: born?.value ?? "" });
      try {
        const answer = await fetch(`${place.dataset.address}?${query}`, { signal: asked.signal });
        if (answer.ok && !answer.redirected) place.innerHTML = await answer.text();
      } catch (fault) {
        if (fault.name !== "AbortError") place.replaceChildren(); // the first save asks again
      }
    };

    for (const field of [name, born]) {
      field?.addEventListener("input", () => {
        clearTimeout(timer);
        timer = setTimeout(ask, WAIT);
      });
    }
    (name.closest(".form-row") ?? name).after(place);
  };

  if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", start);
  else start();
}
