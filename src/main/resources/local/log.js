import { $, el, icon } from "./dom.js";
import { act } from "./server.js";
import { awaitBot, botDone, byBot, me, model } from "./model.js";
import { formatted, joinCode } from "./entities.js";
import { language, t } from "./texts.js";
import { alert, chooseOpener, toast } from "./links.js";
import { edit, sayNow } from "./composer.js";

const TICKS = "m2 13 4 4L15 8m-5 9 9-9";
const PENCIL = "m4 20 1-5L16 4l4 4L9 19z";
const SHEET = "M6 3h8l4 4v14H6zM14 3v4h4";
const on = { join: chooseOpener, command: sayNow };
const pressed = new Map();
const answered = new Set();

const inZone = (parts) => new Intl.DateTimeFormat(language(), { timeZone: model.clock.zone, ...parts });
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
    const who = model.who;
    shown.classList.add("waiting");
    awaitBot(who);
    try {
      const { tap } = await act("tap", { who, message: message.message_id, row, column });
      if (answered.delete(tap)) shown.classList.remove("waiting");
      else pressed.set(tap, shown);
      setTimeout(() => release(tap), 10000);
    } catch (mistake) {
      botDone(who);
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
    return el("a", { class: "photo", href: `/local/file/${photo.file_id}`, target: "_blank", rel: "noopener" },
      el("img", { src: `/local/file/${photo.file_id}`, alt: message.caption ?? t("chat.photo") }));
  }
  const file = message.document ?? message.voice;
  if (!file) return undefined;
  const name = file.file_name ?? t("chat.voice");
  return el("a", { class: "file", href: `/local/file/${file.file_id}?name=${encodeURIComponent(name)}`, download: name },
    icon(SHEET), el("span", {}, el("b", {}, name), el("small", {}, sized(file.file_size))));
}

function item(message) {
  const mine = !byBot(message);
  const said = message.text ?? message.caption ?? "";
  const text = mine ? said.replace(/^(\/start) \S+$/, "$1") : said;
  const meta = el("span", { class: "meta" },
    message.edit_date && (mine || !message.reply_markup) ? el("span", { class: "edited" }, t("chat.edited")) : undefined,
    el("time", { datetime: new Date(message.date * 1000).toISOString() }, inZone({ hour: "2-digit", minute: "2-digit" }).format(message.date * 1000)),
    mine ? icon(TICKS, "ticks") : undefined);
  const bubble = el("article", { class: "bubble" }, enclosed(message),
    el("div", { class: "text", dir: "auto" }, formatted(text, message.entities ?? message.caption_entities, on)), meta);
  const rows = message.reply_markup?.inline_keyboard ?? [];
  return el("div", { class: `item ${mine ? "out" : "in"}`, "data-message": message.message_id },
    mine ? el("button", { type: "button", class: "icon pencil", "aria-label": t("chat.edit"), title: t("chat.edit"), onclick: () => edit(message.message_id) }, icon(PENCIL)) : undefined,
    el("div", { class: "stack" }, bubble,
      rows.length ? el("div", { class: "keys" }, ...rows.map((row, r) =>
        el("div", { class: "row" }, ...row.map((button, c) => key(message, button, r, c))))) : undefined));
}

const atEnd = () => $("scroll").scrollHeight - $("scroll").scrollTop - $("scroll").clientHeight < 80;

export function toEnd(smooth) {
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
  $("empty").hidden = me().messages.length > 0;
}

function drawAll() {
  if (!me()) return;
  $("log").setAttribute("aria-live", "off");
  $("log").replaceChildren();
  me().messages.forEach(append);
  $("log").setAttribute("aria-live", "polite");
  $("bot-name").textContent = model.bot.name;
  marks();
  drawTyping();
  toEnd(false);
}

function drawOne({ chat, message, fresh }) {
  if (chat !== model.who) return;
  const stay = atEnd() || !byBot(message);
  const old = $("log").querySelector(`[data-message="${message.message_id}"]`);
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
  const typing = Boolean(me()?.typing);
  const stay = atEnd();
  $("typing").hidden = !typing;
  $("bot-status").textContent = t(typing ? "chat.typing" : "chat.status");
  $("bot-status").classList.toggle("active", typing);
  if (typing && stay) toEnd(true);
}

export function startLog() {
  for (const event of ["chosen", "texts"]) model.addEventListener(event, drawAll);
  model.addEventListener("message", (event) => drawOne(event.detail));
  model.addEventListener("deleted", ({ detail }) => {
    if (detail.chat === model.who) drawAll();
  });
  model.addEventListener("typing", drawTyping);
  model.addEventListener("answer", ({ detail }) => {
    release(detail.tap);
    if (detail.chat !== model.who || !detail.text) return;
    if (detail.alert) alert(detail.text);
    else toast(detail.text);
  });
  let ended = true;
  $("scroll").addEventListener("scroll", () => {
    ended = atEnd();
    if (ended) $("newest").hidden = true;
  });
  new ResizeObserver(() => ended && toEnd(false)).observe($("scroll"));
  $("newest").onclick = () => toEnd(true);
  $("start").onclick = () => sayNow("/start");
}
