import { $, avatar, el, icon } from "./dom.js";
import { byBot, chat, choose, here, me, model, person, unread } from "./model.js";
import { locale, t } from "./texts.js";

const CROWD = "M8 11a3 3 0 1 0 0-6 3 3 0 0 0 0 6m8 0a3 3 0 1 0 0-6 3 3 0 0 0 0 6M2 19c0-3 2.7-5 6-5s6 2 6 5m1-5c3.6-.4 7 1.600 7 5";

export const part = (p) => t(`part.${p.part}`, { institution: p.institution });

/** Who of the cast is in a group. */
export const names = (c) => c.members.map((id) => person(id).name.split(" ")[0]).join(", ");

const shownDay = (ms) =>
  new Intl.DateTimeFormat("en-CA", { timeZone: model.clock.zone }).format(ms);

function stamp(message) {
  const at = message.date * 1000;
  const today = shownDay(at) === shownDay(model.clock.now);
  const parts = today ? { hour: "2-digit", minute: "2-digit" } : { day: "numeric", month: "short" };
  return new Intl.DateTimeFormat(locale(), { timeZone: model.clock.zone, ...parts }).format(at);
}

function preview(c, message) {
  if (!message) return t("people.empty");
  if (message.group_chat_created) return t("chat.created", { name: message.from.first_name });
  const text = (message.text ?? message.caption ?? message.document?.file_name ?? t("chat.photo")).replace(/^\/start \S+$/, "/start").replace(/\s+/g, " ").slice(0, 80);
  if (byBot(message)) return text;
  return c.group ? t("people.other", { name: message.from.first_name, text }) : t("people.you", { text });
}

function entry(c) {
  const last = c.messages.at(-1);
  const waiting = c.id === model.open ? 0 : unread(c);
  return el("li", {},
    el("button", {
      type: "button", class: "person", id: `who-${c.id}`, "data-name": c.title,
      "aria-current": c.id === model.open ? "true" : undefined,
      onclick: () => {
        choose(c.id);
        closePeople();
        if (matchMedia("(hover: hover)").matches) $("say").focus();
      },
    },
    face(c),
    el("span", { class: "about" },
      el("span", { class: "first" }, el("b", {}, c.title), el("small", {}, last ? stamp(last) : "")),
      el("span", { class: "part" }, c.group ? t("part.group", { names: names(c) }) : part(person(c.id))),
      el("span", { class: "second" },
        el("span", { class: "preview" }, preview(c, last)),
        waiting ? el("span", { class: "badge", title: t("people.unread", { count: waiting }) }, String(waiting)) : undefined))));
}

/** The picture of a chat: that of its person, or of several. */
const face = (c) => (c.group
  ? el("span", { class: "avatar crowd", "aria-hidden": "true" }, icon(CROWD))
  : avatar(person(c.id)));

function draw() {
  const focused = document.activeElement?.closest?.(".person")?.id;
  $("people-list").replaceChildren(...model.chats.map(entry));
  if (focused) $(focused)?.focus();
  const others = model.chats.filter((c) => c.id !== model.open).reduce((sum, c) => sum + unread(c), 0);
  $("other-unread").hidden = others === 0;
  $("other-unread").textContent = String(others);
  const waits = others ? `, ${t("people.unread", { count: others })}` : "";
  $("people-toggle").setAttribute("aria-label", t("people.open") + waits);
  document.title = (others ? `(${others}) ` : "") + t("page.title");
  const speaker = me();
  if (speaker) {
    $("you-name").textContent = speaker.name;
    $("you-avatar").replaceWith(Object.assign(avatar(speaker, true), { id: "you-avatar" }));
    $("you").setAttribute("aria-label", `${t("chat.as", { name: speaker.name })}. ${t("people.open")}`);
    $("you").title = t("chat.as", { name: speaker.name });
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

/** Goes to the private chat of somebody. */
export function openPrivate(id) {
  if (chat(id)) choose(id);
}

export function startPeople() {
  for (const event of ["chats", "chosen", "texts"]) model.addEventListener(event, draw);
  $("people-toggle").onclick = openPeople;
  $("you").onclick = () => {
    if (here().group) document.querySelector("#speakers input:checked").focus();
    else if (getComputedStyle($("people-toggle")).display === "none") document.querySelector(".person[aria-current]").focus();
    else openPeople();
  };
  $("people-close").onclick = closePeople;
  $("shade").onclick = closePeople;
  document.addEventListener("keydown", (event) => event.key === "Escape" && closePeople());
}
