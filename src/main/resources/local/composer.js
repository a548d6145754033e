import { $, el } from "./dom.js";
import { act, upload } from "./server.js";
import { awaitBot, botDone, byBot, me, model } from "./model.js";
import { t } from "./texts.js";
import { toast } from "./links.js";

const drafts = new Map();
let writer = 0;
let editing;
let chosen = -1;

async function deliver(path, body) {
  const who = model.who;
  awaitBot(who);
  try {
    await act(path, { who, ...body });
    return true;
  } catch (mistake) {
    botDone(who);
    toast(mistake.message, true);
    return false;
  }
}

/** Sends words at once, whatever stands in the field. */
export const sayNow = (text) => deliver("send", { text });

async function send() {
  const text = $("say").value.trim();
  if (!text) return;
  closeCommands();
  const kept = editing;
  $("say").value = "";
  stopEditing();
  fit();
  const sent = await (kept ? deliver("edit", { message: kept, text }) : deliver("send", { text }));
  if (!sent && !$("say").value) {
    $("say").value = text;
    fit();
  }
}

/** What stands in the field goes under the first file. */
async function attach() {
  const who = model.who;
  const caption = $("say").value.trim();
  const files = [...$("files").files];
  $("files").value = "";
  for (const [i, file] of files.entries()) {
    awaitBot(who);
    try {
      await upload(who, file, i === 0 ? caption : "");
      if (i === 0) $("say").value = "";
      fit();
    } catch (mistake) {
      botDone(who);
      toast(mistake.message, true);
    }
  }
}

function fit() {
  $("say").style.height = "auto";
  $("say").style.height = `${Math.min($("say").scrollHeight, 180)}px`;
  $("send").classList.toggle("ready", $("say").value.trim() !== "");
}

export function edit(id) {
  const message = me().messages.find((m) => m.message_id === id);
  editing = id;
  const words = message.text ?? message.caption ?? "";
  $("editing-text").textContent = words;
  $("editing").hidden = false;
  $("say").value = words;
  fit();
  $("say").focus();
}

function stopEditing() {
  if (!editing) return;
  editing = undefined;
  $("editing").hidden = true;
  $("say").value = "";
  fit();
}

const options = () => [...$("command-list").querySelectorAll("[role=option]")];

function openCommands(start) {
  const wanted = (me().commands ?? []).filter((c) => c.command.replace("/", "").startsWith(start));
  if (start && !wanted.length) return closeCommands();
  $("command-list").replaceChildren(...wanted.map((c, i) =>
    el("li", { role: "option", id: `command-${i}`, "aria-selected": "false", "data-command": c.command,
      onmousedown: (event) => { event.preventDefault(); pick(c.command); } },
    el("b", {}, `/${c.command.replace("/", "")}`), el("span", {}, c.description))));
  if (!wanted.length) $("command-list").append(el("li", { class: "none" }, t("say.no-commands")));
  $("command-list").hidden = false;
  $("commands").setAttribute("aria-expanded", "true");
  mark(start && wanted.length ? 0 : -1);
}

function closeCommands() {
  $("command-list").hidden = true;
  $("commands").setAttribute("aria-expanded", "false");
  $("say").removeAttribute("aria-activedescendant");
  chosen = -1;
}

function mark(index) {
  chosen = index;
  options().forEach((option, i) => {
    option.setAttribute("aria-selected", String(i === index));
    if (i === index) option.scrollIntoView({ block: "nearest" });
  });
  if (index >= 0) $("say").setAttribute("aria-activedescendant", `command-${index}`);
  else $("say").removeAttribute("aria-activedescendant");
}

function pick(command) {
  closeCommands();
  $("say").value = "";
  fit();
  $("say").focus();
  sayNow(`/${command.replace("/", "")}`);
}

function typed() {
  fit();
  const start = /^\/([a-z0-9_]*)$/i.exec($("say").value);
  if (start && !editing) openCommands(start[1].toLowerCase());
  else closeCommands();
}

function key(event) {
  const open = !$("command-list").hidden;
  const all = open ? options() : [];
  if (open && all.length && (event.key === "ArrowDown" || event.key === "ArrowUp")) {
    event.preventDefault();
    const step = event.key === "ArrowDown" ? 1 : -1;
    mark((chosen + step + all.length + (chosen < 0 && step < 0 ? 1 : 0)) % all.length);
  } else if (open && event.key === "Escape") {
    event.stopPropagation();
    closeCommands();
  } else if (open && event.key === "Tab" && chosen >= 0) {
    event.preventDefault();
    $("say").value = `/${all[chosen].dataset.command.replace("/", "")} `;
    closeCommands();
    fit();
  } else if (event.key === "Escape" && editing) {
    stopEditing();
  } else if (event.key === "ArrowUp" && !$("say").value) {
    const last = me().messages.findLast((m) => !byBot(m));
    if (last) {
      event.preventDefault();
      edit(last.message_id);
    }
  } else if (event.key === "Enter" && !event.shiftKey && !event.isComposing) {
    event.preventDefault();
    if (open && chosen >= 0) pick(all[chosen].dataset.command);
    else send();
  }
}

/** Each person has a half-written message of their own. */
function changeWriter() {
  if (writer === model.who) return;
  if (!editing) drafts.set(writer, $("say").value);
  stopEditing();
  closeCommands();
  writer = model.who;
  $("say").value = drafts.get(writer) ?? "";
  fit();
}

export function startComposer() {
  model.addEventListener("chosen", changeWriter);
  $("composer").onsubmit = (event) => {
    event.preventDefault();
    send();
  };
  $("say").oninput = typed;
  $("say").onkeydown = key;
  $("say").onblur = closeCommands;
  $("stop-editing").onclick = stopEditing;
  $("attach").onclick = () => $("files").click();
  $("files").onchange = attach;
  $("commands").onmousedown = (event) => event.preventDefault();
  $("commands").onclick = () => {
    if (!$("command-list").hidden) return closeCommands();
    $("say").focus();
    openCommands("");
  };
}
