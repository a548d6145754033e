import { $, avatar, el } from "./dom.js";
import { act } from "./server.js";
import { awaitBot, botDone, choose, model } from "./model.js";
import { part } from "./people.js";

let fading;

/** A short note over the chat; a warning stays longer. */
export function toast(text, warning = false) {
  if (!text) return;
  clearTimeout(fading);
  $("toast").textContent = text;
  $("toast").className = warning ? "shown warning" : "shown";
  fading = setTimeout(() => { $("toast").className = ""; }, warning ? 6000 : 3500);
}

export function alert(text) {
  $("alert-text").textContent = text;
  $("alert").showModal();
}

/** Asks who opens a join link and lets them. */
export function chooseOpener(code) {
  $("open-as-list").replaceChildren(...model.people.map((p) =>
    el("li", {}, el("button", { type: "button", class: "open-as-choice", "data-who": p.id, "data-name": p.name, onclick: () => open(p.id, code) },
      avatar(p, true), el("span", {}, el("b", {}, p.name), el("small", {}, part(p)))))));
  $("open-as").showModal();
}

async function open(who, code) {
  $("open-as").close();
  choose(who);
  awaitBot(who);
  try {
    await act("open", { who, code });
    $("say").focus();
  } catch (mistake) {
    botDone(who);
    toast(mistake.message, true);
  }
}

export function startLinks() {
  $("open-as-cancel").onclick = () => $("open-as").close();
  $("alert-ok").onclick = () => $("alert").close();
  for (const id of ["open-as", "alert"]) {
    $(id).addEventListener("click", (event) => event.target === $(id) && $(id).close());
  }
}
