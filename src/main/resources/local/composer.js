import { $ } from "./dom.js";
import { act, upload } from "./server.js";
import { awaitBot, botDone, here, mine, model, where } from "./model.js";
import { t } from "./texts.js";
import { choicesKey, choicesOpen, closeChoices, showChoices } from "./choices.js";
import { stopInline, typedInline } from "./inline.js";
import { toast } from "./links.js";

const drafts = new Map();
let writer = 0;
let editing;
let replying;

async function deliver(path, body) {
  const at = where();
  awaitBot(at.chat);
  try {
    await act(path, { ...at, ...body });
    return true;
  } catch (mistake) {
    botDone(at.chat);
    toast(mistake.message, true);
    return false;
  }
}

/** Sends words at once, whatever stands in the field. */
export const sayNow = (text) => deliver("send", { text });

async function send() {
  const text = $("say").value.trim();
  if (!text) return;
  const kept = editing;
  const said = posted();
  const sent = await (kept ? deliver("edit", { message: kept, text }) : deliver("send", { text, ...said }));
  if (!sent && !$("say").value) {
    $("say").value = text;
    fit();
  }
}

/** Empties the field; what was replied to goes with the words. */
function posted() {
  const said = replying ? { reply_to: replying } : {};
  closeChoices();
  stopInline();
  $("say").value = "";
  stopAbout();
  fit();
  return said;
}

/** What stands in the field goes under the first file. */
async function attach() {
  const at = { ...where(), ...(replying ? { reply_to: replying } : {}) };
  const caption = $("say").value.trim();
  const files = [...$("files").files];
  $("files").value = "";
  for (const [i, file] of files.entries()) {
    awaitBot(at.chat);
    try {
      await upload(at, file, i === 0 ? caption : "");
      if (i === 0) posted();
    } catch (mistake) {
      botDone(at.chat);
      toast(mistake.message, true);
    }
  }
}

function fit() {
  $("say").style.height = "auto";
  $("say").style.height = `${Math.min($("say").scrollHeight, 180)}px`;
  $("send").classList.toggle("ready", $("say").value.trim() !== "");
}

const wordsOf = (message) => message.text ?? message.caption ?? message.document?.file_name ?? t("chat.photo");

/** As it was typed, with the addresses behind words. */
function asTyped(message) {
  const links = (message.entities ?? message.caption_entities ?? []).filter((entity) => entity.type === "text_link");
  return links.reduceRight((text, { offset, length, url }) =>
    `${text.slice(0, offset)}[${text.slice(offset, offset + length)}](${url})${text.slice(offset + length)}`, wordsOf(message));
}

function about(heading, message) {
  $("about-heading").textContent = heading;
  $("about-text").textContent = wordsOf(message);
  $("about").hidden = false;
  $("stop-about").setAttribute("aria-label", t(editing ? "say.stop-editing" : "say.stop-replying"));
  fit();
  $("say").focus();
}

export function edit(id) {
  const message = here().messages.find((m) => m.message_id === id);
  replying = undefined;
  editing = id;
  $("say").value = asTyped(message);
  about(t("say.editing"), message);
}

export function reply(id) {
  const message = here().messages.find((m) => m.message_id === id);
  if (editing) stopAbout();
  replying = id;
  about(t("say.replying", { name: message.from.first_name }), message);
}

function stopAbout() {
  if (editing) $("say").value = "";
  editing = replying = undefined;
  $("about").hidden = true;
  fit();
}

function openCommands(start) {
  const wanted = (here().commands ?? []).filter((c) => c.command.replace("/", "").startsWith(start));
  if (start && !wanted.length) return closeChoices();
  const items = wanted.map((c) => ({
    title: `/${c.command.replace("/", "")}`,
    detail: c.description,
    pick: () => pick(c.command),
    complete: () => {
      $("say").value = `/${c.command.replace("/", "")} `;
      fit();
    },
  }));
  showChoices("commands", t("say.commands"), items, start ? 0 : -1, t("say.no-commands"));
  $("commands").setAttribute("aria-expanded", "true");
}

function pick(command) {
  posted();
  $("say").focus();
  sayNow(`/${command.replace("/", "")}`);
}

function typed() {
  fit();
  $("commands").setAttribute("aria-expanded", "false");
  const text = $("say").value;
  const start = /^\/([a-z0-9_]*)$/i.exec(text);
  if (editing) return closeChoices();
  if (start) openCommands(start[1].toLowerCase());
  else if (!typedInline(text, posted)) closeChoices();
}

function key(event) {
  if (choicesKey(event)) return;
  if (event.key === "Escape" && (editing || replying)) {
    stopAbout();
  } else if (event.key === "ArrowUp" && !$("say").value) {
    const last = here().messages.findLast((m) => mine(m) && !m.via_bot && !m.group_chat_created);
    if (last) {
      event.preventDefault();
      edit(last.message_id);
    }
  } else if (event.key === "Enter" && !event.shiftKey && !event.isComposing) {
    event.preventDefault();
    send();
  }
}

/** Each chat has a half-written message of its own; whoever speaks next changes no message of another. */
function changeWriter() {
  if (writer === model.open) {
    if (editing) stopAbout();
    return;
  }
  if (!editing) drafts.set(writer, $("say").value);
  stopAbout();
  closeChoices();
  stopInline();
  writer = model.open;
  $("say").value = drafts.get(writer) ?? "";
  invite();
  fit();
}

function invite() {
  if (here()) $("say").placeholder = t(here().group ? "say.to-group" : "say.placeholder");
}

export function startComposer() {
  model.addEventListener("chosen", changeWriter);
  model.addEventListener("texts", invite);
  $("composer").onsubmit = (event) => {
    event.preventDefault();
    send();
  };
  $("say").oninput = typed;
  $("say").onkeydown = key;
  $("say").onblur = closeChoices;
  $("stop-about").onclick = stopAbout;
  $("attach").onclick = () => $("files").click();
  $("files").onchange = attach;
  $("commands").onmousedown = (event) => event.preventDefault();
  $("commands").onclick = () => {
    if (choicesOpen("commands")) return closeChoices();
    $("say").focus();
    openCommands("");
  };
}
