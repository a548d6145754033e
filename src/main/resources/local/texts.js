import { $ } from "./dom.js";

const KEPT = "terminbot.language";
let texts = {};
let current = "lv";

export const language = () => current;

/** The day before the month and 24 hours, in English too, as the bot writes them. */
export const locale = () => (current === "en" ? "en-GB" : current);

export const t = (key, values = {}) =>
  (texts[key] ?? key).replace(/\{(\w+)\}/g, (whole, name) => values[name] ?? whole);

export const keptLanguage = () => (localStorage.getItem(KEPT) === "en" ? "en" : "lv");

/** Reads the texts of a language and puts them wherever the page names them. */
export async function speak(code) {
  const answer = await fetch(`/local/texts/${code}`);
  texts = await answer.json();
  current = code;
  localStorage.setItem(KEPT, code);
  document.documentElement.lang = code;
  for (const node of document.querySelectorAll("[data-text]")) node.textContent = t(node.dataset.text);
  for (const node of document.querySelectorAll("[data-placeholder]")) node.placeholder = t(node.dataset.placeholder);
  for (const node of document.querySelectorAll("[data-label]")) {
    node.setAttribute("aria-label", t(node.dataset.label));
    if (node.matches("button")) node.title = t(node.dataset.label);
  }
  for (const other of ["lv", "en"]) $(`language-${other}`).setAttribute("aria-pressed", String(other === code));
}
