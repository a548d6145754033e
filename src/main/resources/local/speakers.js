import { $, avatar, el } from "./dom.js";
import { here, model, person, speakAs } from "./model.js";

/** In a group: who of its members writes. */
function draw() {
  const open = here();
  if (!open) return;
  $("speakers").hidden = !open.group;
  if (!open.group) return $("speaker-list").replaceChildren();
  const focused = $("speaker-list").contains(document.activeElement);
  $("speaker-list").replaceChildren(...open.members.map(person).map((p) =>
    el("label", { class: "speaker", "data-name": p.name },
      el("input", { type: "radio", name: "speaker", value: p.id, checked: p.id === model.who, onchange: () => speakAs(p.id) }),
      avatar(p, true), el("span", {}, p.name.split(" ")[0]))));
  if (focused) document.querySelector("#speakers input:checked").focus();
}

export function startSpeakers() {
  model.addEventListener("chosen", draw);
}
