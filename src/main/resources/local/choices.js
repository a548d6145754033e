import { $, el } from "./dom.js";

let items = [];
let chosen = -1;

/**
 * The list over the composer, from which something is chosen by pointer or keyboard. An item has a title, a
 * detail, what happens when it is picked, and perhaps the words that Tab writes.
 */
export function showChoices(name, label, found, marked, none) {
  items = found;
  $("choices").className = name;
  $("choices").setAttribute("aria-label", label);
  $("choices").replaceChildren(...items.map((item, i) =>
    el("li", { role: "option", id: `choice-${i}`, "aria-selected": "false",
      onmousedown: (event) => { event.preventDefault(); pick(item); } },
    el("b", {}, item.title), el("span", {}, item.detail))));
  if (!items.length && none) $("choices").append(el("li", { class: "none" }, none));
  $("choices").hidden = false;
  mark(items.length ? marked : -1);
}

export const choicesOpen = (name) => !$("choices").hidden && (!name || $("choices").className === name);

export function closeChoices() {
  $("choices").hidden = true;
  $("choices").replaceChildren();
  $("say").removeAttribute("aria-activedescendant");
  items = [];
  chosen = -1;
}

function mark(index) {
  chosen = index;
  [...$("choices").querySelectorAll("[role=option]")].forEach((option, i) => {
    option.setAttribute("aria-selected", String(i === index));
    if (i === index) option.scrollIntoView({ block: "nearest" });
  });
  if (index >= 0) $("say").setAttribute("aria-activedescendant", `choice-${index}`);
  else $("say").removeAttribute("aria-activedescendant");
}

function pick(item) {
  closeChoices();
  item.pick();
}

/** Whether the list has dealt with this key. */
export function choicesKey(event) {
  if ($("choices").hidden) return false;
  if (items.length && (event.key === "ArrowDown" || event.key === "ArrowUp")) {
    const step = event.key === "ArrowDown" ? 1 : -1;
    mark((chosen + step + items.length + (chosen < 0 && step < 0 ? 1 : 0)) % items.length);
  } else if (event.key === "Escape") {
    event.stopPropagation();
    closeChoices();
  } else if (event.key === "Tab" && items[chosen]?.complete) {
    items[chosen].complete();
    closeChoices();
  } else if (event.key === "Enter" && !event.shiftKey && !event.isComposing && chosen >= 0) {
    pick(items[chosen]);
  } else return false;
  event.preventDefault();
  return true;
}
