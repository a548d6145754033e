import { $, avatar, el } from "./dom.js";
import { byBot, choose, me, model, unread } from "./model.js";
import { language, t } from "./texts.js";

export const part = (p) => t(`part.${p.part}`, { institution: p.institution });

const shownDay = (ms) =>
  new Intl.DateTimeFormat("en-CA", { timeZone: model.clock.zone }).format(ms);

function stamp(message) {
  const at = message.date * 1000;
  const today = shownDay(at) === shownDay(model.clock.now);
  const parts = today ? { hour: "2-digit", minute: "2-digit" } : { day: "numeric", month: "short" };
  return new Intl.DateTimeFormat(language(), { timeZone: model.clock.zone, ...parts }).format(at);
}

function preview(message) {
  if (!message) return t("people.empty");
  const text = (message.text ?? message.caption ?? message.document?.file_name ?? t("chat.photo")).replace(/^\/start \S+$/, "/start").replace(/\s+/g, " ").slice(0, 80);
  return byBot(message) ? text : t("people.you", { text });
}

function entry(p) {
  const last = p.messages.at(-1);
  const waiting = p.id === model.who ? 0 : unread(p);
  return el("li", {},
    el("button", {
      type: "button", class: "person", id: `who-${p.id}`, "data-name": p.name,
      "aria-current": p.id === model.who ? "true" : undefined,
      onclick: () => {
        choose(p.id);
        closePeople();
        if (matchMedia("(hover: hover)").matches) $("say").focus();
      },
    },
    avatar(p),
    el("span", { class: "about" },
      el("span", { class: "first" }, el("b", {}, p.name), el("small", {}, last ? stamp(last) : "")),
      el("span", { class: "part" }, part(p)),
      el("span", { class: "second" },
        el("span", { class: "preview" }, preview(last)),
        waiting ? el("span", { class: "badge", "aria-label": t("people.unread", { count: waiting }) }, String(waiting)) : undefined))));
}

function draw() {
  const focused = document.activeElement?.closest?.(".person")?.id;
  $("people-list").replaceChildren(...model.people.map(entry));
  if (focused) $(focused)?.focus();
  const others = model.people.filter((p) => p.id !== model.who).reduce((sum, p) => sum + unread(p), 0);
  $("other-unread").hidden = others === 0;
  $("other-unread").textContent = String(others);
  $("other-unread").setAttribute("aria-label", t("people.unread", { count: others }));
  document.title = (others ? `(${others}) ` : "") + t("page.title");
  const mine = me();
  if (mine) {
    $("you-name").textContent = mine.name;
    $("you-avatar").replaceWith(Object.assign(avatar(mine, true), { id: "you-avatar" }));
    $("you").setAttribute("aria-label", `${t("chat.as", { name: mine.name })}. ${t("people.open")}`);
    $("you").title = t("chat.as", { name: mine.name });
  }
}

function openPeople() {
  document.body.classList.add("drawer");
  $("shade").hidden = false;
  $("chat").inert = $("calendar").inert = true;
  $("people-toggle").setAttribute("aria-expanded", "true");
  (document.querySelector(".person[aria-current]") ?? $("people-close")).focus();
}

export function closePeople() {
  if (!document.body.classList.contains("drawer")) return;
  document.body.classList.remove("drawer");
  $("shade").hidden = true;
  $("chat").inert = $("calendar").inert = false;
  $("people-toggle").setAttribute("aria-expanded", "false");
  $("people-toggle").focus();
}

export function startPeople() {
  for (const event of ["people", "chosen", "texts"]) model.addEventListener(event, draw);
  $("people-toggle").onclick = openPeople;
  $("you").onclick = () => {
    if (getComputedStyle($("people-toggle")).display === "none") document.querySelector(".person[aria-current]").focus();
    else openPeople();
  };
  $("people-close").onclick = closePeople;
  $("shade").onclick = closePeople;
  document.addEventListener("keydown", (event) => event.key === "Escape" && closePeople());
}
