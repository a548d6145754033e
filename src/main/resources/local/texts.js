import { $ } from "./dom.js";

const KEPT = "terminbot.language";
let texts = {};
let current = "lv";

export const language = () => current;

/** The day before the month and 24 hours, in English too, as the bot writes them. */
export const locale = () => (current === "en" ? "en-GB" : current);

export const t = (key, values = {}) =>
  (texts[key] ?? key).replace(/\{(\w+)\}/g, (whole, name) => values[name] ?? whole);

const SPOKEN = ["lv", "en"];

/** The one that was chosen here; at first the browser's, or Latvian where it has neither. */
export const keptLanguage = () =>
  [localStorage.getItem(KEPT), ...navigator.languages.map((tag) => tag.slice(0, 2))]
    .find((code) => SPOKEN.includes(code)) ?? "lv";

export const keepLanguage = (code) => localStorage.setItem(KEPT, code);

/** Reads the texts of a language and puts them wherever the page names them. */
export async function speak(code) {
  const answer = await fetch(`/local/texts/${code}`);
  texts = await answer.json();
  current = code;
  document.documentElement.lang = code;
  for (const node of document.querySelectorAll("[data-text]")) node.textContent = t(node.dataset.text);
  for (const node of document.querySelectorAll("[data-placeholder]")) node.placeholder = t(node.dataset.placeholder);
  for (const node of document.querySelectorAll("[data-label]")) {
    node.setAttribute("aria-label", t(node.dataset.label));
    if (node.matches("button")) node.title = t(node.dataset.label);
  }
  for (const other of SPOKEN) $(`language-${other}`).setAttribute("aria-pressed", String(other === code));
}
