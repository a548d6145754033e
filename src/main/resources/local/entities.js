import { el } from "./dom.js";
import { locale, t } from "./texts.js";
import { model, now } from "./model.js";

const PLAIN = {
  bold: "b", italic: "i", underline: "u", strikethrough: "s", code: "code", pre: "pre",
};

/**
 * Shows a text with its entities as nodes; nothing of the text is ever read as markup.
 * `on` has what happens at a join link, at a command and at the way to the private chat.
 */
export function formatted(text, entities = [], on) {
  const all = document.createDocumentFragment();
  fill(all, text, 0, text.length, entities, on);
  return all;
}

function fill(parent, text, from, to, entities, on) {
  let at = from;
  for (let i = 0; i < entities.length; ) {
    const entity = entities[i++];
    const begin = Math.max(entity.offset, at);
    const end = Math.min(entity.offset + entity.length, to);
    const inside = [];
    while (i < entities.length && entities[i].offset < end) inside.push(entities[i++]);
    if (end <= begin) continue;
    words(parent, text.slice(at, begin));
    const node = element(entity, text.slice(begin, end), on);
    if (!node.dataset.whole) fill(node, text, begin, end, inside, on);
    if (node.className === "spoiler") conceal(node);
    parent.append(node);
    at = end;
  }
  words(parent, text.slice(at, to));
}

function words(parent, text) {
  const afterBlock = parent.lastChild?.nodeName === "BLOCKQUOTE" || parent.lastChild?.nodeName === "PRE";
  const shown = afterBlock && text.startsWith("\n") ? text.slice(1) : text;
  if (shown) parent.append(shown);
}

function element(entity, words, on) {
  switch (entity.type) {
    case "blockquote":
      return el("blockquote");
    case "expandable_blockquote":
      return folded();
    case "spoiler":
      return spoiler();
    case "url":
      return link(words.includes("://") ? words : `https://${words}`, on);
    case "text_link":
      return link(entity.url, on);
    case "bot_command":
      return el("button", { type: "button", class: "link", onclick: () => on.command(words) });
    case "mention":
      return el("span", { class: "name" });
    case "date_time":
      return time(entity, words);
    default:
      return el(PLAIN[entity.type] ?? "span");
  }
}

function folded() {
  const quote = el("blockquote", { class: "folded", tabindex: "0", role: "button", "aria-expanded": "false", title: t("chat.more") });
  pressed(quote, () => {
    const open = quote.classList.toggle("folded") === false;
    quote.setAttribute("aria-expanded", String(open));
    quote.title = t(open ? "chat.less" : "chat.more");
  });
  return quote;
}

/** Words that are not seen are not read aloud either. */
function conceal(node) {
  const inside = el("span");
  inside.append(...node.childNodes);
  node.append(inside);
}

function spoiler() {
  const hidden = el("span", { class: "spoiler", tabindex: "0", role: "button", "aria-label": t("chat.spoiler") });
  pressed(hidden, () => {
    hidden.classList.add("shown");
    for (const name of ["role", "tabindex", "aria-label"]) hidden.removeAttribute(name);
  });
  return hidden;
}

function pressed(node, then) {
  node.addEventListener("click", then);
  node.addEventListener("keydown", (event) => {
    if (event.key === "Enter" || event.key === " ") {
      event.preventDefault();
      then();
    }
  });
}

/** The code of a join link to this bot, or undefined. */
export function joinCode(address) {
  const found = /^https?:\/\/t\.me\/([A-Za-z0-9_]+)\?start=([A-Za-z0-9_-]{1,64})$/.exec(address);
  return found && found[1].toLowerCase() === model.bot.username.toLowerCase() ? found[2] : undefined;
}

/** Whether an address leads to the private chat with this bot. */
const isBot = (address) => address.toLowerCase() === `https://t.me/${model.bot.username.toLowerCase()}`;

function link(address, on) {
  const code = joinCode(address);
  if (isBot(address)) return el("button", { type: "button", class: "link private", onclick: () => on.private() });
  if (code) return el("button", { type: "button", class: "link join", onclick: () => on.join(code) });
  if (!/^(https?:\/\/|mailto:|tel:)/i.test(address)) return el("span");
  return el("a", { href: address, target: "_blank", rel: "noopener noreferrer" });
}

function time(entity, words) {
  const at = new Date(entity.unix_time * 1000);
  const format = entity.date_time_format ?? "";
  const node = el("time", { datetime: at.toISOString(), title: words });
  if (format === "r") {
    const days = Math.round((at - now()) / 86400000);
    const near = new Intl.RelativeTimeFormat(locale(), { numeric: "auto" });
    node.textContent = days === 0 ? near.format(Math.round((at - now()) / 3600000), "hour") : near.format(days, "day");
  } else if (format) {
    const parts = { timeZone: model.clock.zone };
    if (format.includes("w")) parts.weekday = "long";
    if (format.includes("d")) Object.assign(parts, { day: "numeric", month: "numeric", year: "numeric" });
    if (format.includes("D")) Object.assign(parts, { day: "numeric", month: "long", year: "numeric" });
    if (/t/i.test(format)) Object.assign(parts, { hour: "2-digit", minute: "2-digit" });
    if (format.includes("T")) parts.second = "2-digit";
    node.textContent = new Intl.DateTimeFormat(locale(), parts).format(at);
  } else {
    return node;
  }
  node.dataset.whole = "yes";
  return node;
}
