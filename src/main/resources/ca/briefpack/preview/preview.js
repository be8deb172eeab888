"use strict";
// Hears of changes and shows them: loads the page again, at the place of the brief where it was read.
const own = document.body.dataset.version;
const place = "scroll " + location.pathname;
const brief = document.getElementById("brief");
const filter = document.getElementById("filter");
const working = document.getElementById("working");
let events;

function hear(event) {
  const [version, ...words] = event.data.split(" ");
  if (version !== own) {
    if (brief && brief.contentWindow) {
      sessionStorage.setItem(place, brief.contentWindow.scrollY);
    }
    location.reload();
  }
  working.textContent = words.join(" ");
  working.hidden = !working.textContent;
}

// A browser keeps few lines open to one address, so a page that nobody sees does not listen.
function listen() {
  if (document.hidden) {
    if (events) {
      events.close();
      events = undefined;
    }
  } else if (!events) {
    events = new EventSource("/events");
    events.onmessage = hear;
  }
}

function sift() {
  const words = filter.value.toLowerCase().split(/\s+/);
  for (const row of document.querySelectorAll("tbody tr")) {
    const text = row.textContent.toLowerCase();
    row.hidden = !words.every(word => text.includes(word));
  }
}

if (brief) {
  brief.addEventListener("load", () => {
    brief.contentWindow.scrollTo(0, Number(sessionStorage.getItem(place) || 0));
    sessionStorage.removeItem(place);
  });
}
if (filter) {
  filter.addEventListener("input", sift);
  if (filter.value) {
    sift();
  }
}
document.addEventListener("visibilitychange", listen);
listen();
