import { $, el, icon } from "./dom.js";
import { act } from "./server.js";
import { awaitBot, botDone, byBot, here, mine, model, person, where } from "./model.js";
import { formatted, joinCode } from "./entities.js";
import { locale, t } from "./texts.js";
import { alert, chooseOpener, toast } from "./links.js";
import { edit, reply, sayNow } from "./composer.js";
import { names, openPrivate } from "./people.js";

const TICKS = "m2 13 4 4L15 8m-5 9 9-9";
const PENCIL = "m4 20 1-5L16 4l4 4L9 19z";
const SHEET = "M6 3h8l4 4v14H6zM14 3v4h4";
const ARROW = "M10 8 4 13l6 5v-3c5 0 8 1 10 4 0-6-4-10-10-10z";
const on = { join: chooseOpener, command: sayNow, private: () => openPrivate(model.who) };
const pressed = new Map();
const answered = new Set();

const inZone = (parts) => new Intl.DateTimeFormat(locale(), { timeZone: model.clock.zone, ...parts });
const dayOf = (message) => new Intl.DateTimeFormat("en-CA", { timeZone: model.clock.zone }).format(message.date * 1000);

function dayMark(message) {
  const day = dayOf(message);
  const year = day.slice(0, 4) === dayOf({ date: model.clock.now / 1000 }).slice(0, 4) ? undefined : "numeric";
  return el("div", { class: "day", "data-day": day },
    el("span", {}, inZone({ day: "numeric", month: "long", year }).format(message.date * 1000)));
}

function key(message, button, row, column) {
  const shown = el("button", { type: "button", class: `key ${button.style ?? ""}`, "data-row": row, "data-column": column }, button.text);
  if (button.url) {
    const code = joinCode(button.url);
    shown.append(icon("M9 7h8v8m0-8L7 17", "out"));
    shown.onclick = () => (code ? chooseOpener(code) : window.open(button.url, "_blank", "noopener"));
    return shown;
  }
  shown.onclick = async () => {
    const at = where();
    pressedAt = Date.now();
    shown.classList.add("waiting");
    awaitBot(at.chat);
    try {
      const { tap } = await act("tap", { ...at, message: message.message_id, row, column });
      if (answered.delete(tap)) shown.classList.remove("waiting");
      else pressed.set(tap, shown);
      setTimeout(() => release(tap), 10000);
    } catch (mistake) {
      botDone(at.chat);
      shown.classList.remove("waiting");
      toast(mistake.message, true);
    }
  };
  return shown;
}

/** The answer may be here before the tap's own number is. */
function release(tap) {
  if (!pressed.has(tap)) answered.add(tap);
  pressed.get(tap)?.classList.remove("waiting");
  pressed.delete(tap);
}

const sized = (bytes) => (bytes < 1e6 ? `${Math.max(1, Math.round(bytes / 1000))} kB` : `${(bytes / 1e6).toFixed(1)} MB`);

function enclosed(message) {
  const photo = message.photo?.at(-1);
  if (photo) {
    return el("a", { class: "photo", href: `/local/file/${photo.file_id}?as=photo-${message.message_id}`, target: "_blank", rel: "noopener" },
      el("img", { src: `/local/file/${photo.file_id}`, alt: message.caption ?? t("chat.photo") }));
  }
  const file = message.document ?? message.voice;
  if (!file) return undefined;
  const name = file.file_name ?? t("chat.voice");
  return el("a", { class: "file", href: `/local/file/${file.file_id}?name=${encodeURIComponent(name)}`, download: name },
    icon(SHEET), el("span", {}, el("b", {}, name), el("small", {}, sized(file.file_size))));
}

/** The message that is replied to; a press leads there. */
function quoted(earlier) {
  const words = earlier.text ?? earlier.caption ?? earlier.document?.file_name ?? t("chat.photo");
  return el("button", { type: "button", class: "quote", onclick: () => lookAt(earlier.message_id) },
    el("b", {}, earlier.from.first_name), el("span", {}, words.replace(/\s+/g, " ").slice(0, 90)));
}

function lookAt(id) {
  const found = $("log").querySelector(`[data-message="${id}"]`);
  found?.scrollIntoView({ block: "center" });
  found?.classList.add("found");
  setTimeout(() => found?.classList.remove("found"), 1500);
}

/** Who wrote it, where several do. */
function author(message) {
  if (!here().group || mine(message)) return undefined;
  const tint = byBot(message) ? "bot" : `name-${message.from.id % 7}`;
  return el("b", { class: `author ${tint}` }, person(message.from.id)?.name ?? message.from.first_name);
}

const tool = (name, path, key, act) =>
  el("button", { type: "button", class: `icon ${name}`, "aria-label": t(key), title: t(key), onclick: act }, icon(path));

function notice(message) {
  return el("div", { class: "day notice", "data-message": message.message_id },
    el("span", {}, t("chat.created", { name: message.from.first_name })));
}

function item(message) {
  if (message.group_chat_created) return notice(message);
  const own = mine(message);
  const said = message.text ?? message.caption ?? "";
  const text = own ? said.replace(/^(\/start) \S+$/, "$1") : said;
  const meta = el("span", { class: "meta" },
    message.edit_date && (own || !message.reply_markup) ? el("span", { class: "edited" }, t("chat.edited")) : undefined,
    el("time", { datetime: new Date(message.date * 1000).toISOString() }, inZone({ hour: "2-digit", minute: "2-digit" }).format(message.date * 1000)),
    own ? icon(TICKS, "ticks") : undefined);
  const bubble = el("article", { class: "bubble" },
    author(message),
    message.via_bot ? el("span", { class: "via" }, t("chat.via", { bot: message.via_bot.username })) : undefined,
    message.reply_to_message ? quoted(message.reply_to_message) : undefined,
    enclosed(message),
    el("div", { class: "text", dir: "auto" }, formatted(text, message.entities ?? message.caption_entities, on)), meta);
  const rows = message.reply_markup?.inline_keyboard ?? [];
  const answer = tool("reply", ARROW, "chat.reply", () => reply(message.message_id));
  return el("div", { class: `item ${own ? "out" : "in"}`, "data-message": message.message_id },
    own && !message.via_bot ? tool("pencil", PENCIL, "chat.edit", () => edit(message.message_id)) : undefined,
    own ? answer : undefined,
    el("div", { class: "stack" }, bubble,
      rows.length ? el("div", { class: "keys" }, ...rows.map((row, r) =>
        el("div", { class: "row" }, ...row.map((button, c) => key(message, button, r, c))))) : undefined),
    own ? undefined : answer);
}

/** Whether whoever reads is at the end, and stays there while it grows. */
let following = true;
let wasAt = 0;

/** Whoever presses a button further up wants to see what comes of it. */
let pressedAt = 0;
const A_MOMENT = 5000;

const atEnd = () => $("scroll").scrollHeight - $("scroll").scrollTop - $("scroll").clientHeight < 80;

export function toEnd(smooth) {
  following = true;
  const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
  $("scroll").scrollTo({ top: $("scroll").scrollHeight, behavior: smooth && !calm ? "smooth" : "instant" });
}

function append(message) {
  const log = $("log");
  const days = log.querySelectorAll(".day");
  if (days[days.length - 1]?.dataset.day !== dayOf(message)) log.append(dayMark(message));
  log.append(item(message));
}

function marks() {
  const own = $("log").querySelectorAll(".item.out");
  own.forEach((node, i) => node.classList.toggle("last", i === own.length - 1));
  $("empty").hidden = here().messages.length > 0;
}

function drawAll() {
  if (!here()) return;
  $("log").setAttribute("aria-live", "off");
  $("log").replaceChildren();
  here().messages.forEach(append);
  $("log").setAttribute("aria-live", "polite");
  $("bot-name").textContent = here().group ? here().title : model.bot.name;
  marks();
  drawTyping();
  toEnd(false);
}

function drawOne({ chat, message, fresh }) {
  if (chat !== model.open) return;
  const old = $("log").querySelector(`[data-message="${message.message_id}"]`);
  const awaited = !old && Date.now() - pressedAt < A_MOMENT;
  const stay = following || !byBot(message) || awaited;
  if (old) {
    const focused = old.contains(document.activeElement);
    old.replaceWith(item(message));
    if (focused) $("say").focus();
  } else append(message);
  marks();
  if (stay) toEnd(fresh);
  $("newest").hidden = stay || atEnd();
}

function drawTyping() {
  const typing = Boolean(here()?.typing);
  const stay = following;
  $("typing").hidden = !typing;
  $("bot-status").textContent = here()?.group ? t("part.group", { names: names(here()) }) : t(typing ? "chat.typing" : "chat.status");
  $("bot-status").classList.toggle("active", typing);
  if (typing && stay) toEnd(true);
}

export function startLog() {
  for (const event of ["chosen", "texts"]) model.addEventListener(event, drawAll);
  model.addEventListener("message", (event) => drawOne(event.detail));
  model.addEventListener("deleted", ({ detail }) => {
    if (detail.chat === model.open) drawAll();
  });
  model.addEventListener("typing", drawTyping);
  model.addEventListener("answer", ({ detail }) => {
    release(detail.tap);
    if (detail.chat !== model.open || !detail.text) return;
    if (detail.alert) alert(detail.text);
    else toast(detail.text);
  });
  let resting;
  $("scroll").addEventListener("scroll", () => {
    $("scroll").classList.add("moving");
    clearTimeout(resting);
    resting = setTimeout(() => $("scroll").classList.remove("moving"), 900);
    if (atEnd()) following = true;
    else if ($("scroll").scrollTop < wasAt) following = false;
    wasAt = $("scroll").scrollTop;
    if (atEnd()) $("newest").hidden = true;
  });
  // A picture is as large as it is only once it is here.
  const growing = new ResizeObserver(() => following && toEnd(false));
  growing.observe($("scroll"));
  growing.observe($("log"));
  $("newest").onclick = () => toEnd(true);
  $("start").onclick = () => sayNow("/start");
}
