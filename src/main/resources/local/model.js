import { act, read } from "./server.js";

const KEPT = "terminbot.chat";
const SPEAKER = "terminbot.speaker";
const LONGEST_TYPING = 8000;

/**
 * What the page knows. Others listen for "chats", "message", "deleted", "clock", "answer", "typing", "line",
 * "commands" and "chosen": another chat is open, or somebody else speaks in it.
 */
export const model = Object.assign(new EventTarget(), {
  bot: { name: "", username: "" },
  people: [],
  chats: [],
  open: 0,
  who: 0,
  clock: { now: 0, zone: "UTC" },
  seenAt: 0,
});

const tell = (kind, detail) => model.dispatchEvent(new CustomEvent(kind, { detail }));

export const person = (id) => model.people.find((p) => p.id === id);
export const chat = (id) => model.chats.find((c) => c.id === id);
export const here = () => chat(model.open);
export const me = () => person(model.who);
/** Who acts, and where. */
export const where = () => ({ who: model.who, chat: model.open });
export const byBot = (message) => message.from.is_bot;
export const mine = (message) => message.from.id === model.who;
export const unread = (c) => c.messages.filter((m) => byBot(m) && m.message_id > c.read_up_to).length;

/** The bot's time at this moment. */
export const now = () => model.clock.now + (performance.now() - model.seenAt);

export function setClock(clock) {
  model.clock = clock;
  model.seenAt = performance.now();
  tell("clock");
}

/** In a private chat one is oneself; in a group whoever spoke last, else the first. */
function speakerOf(c) {
  const kept = Number(localStorage.getItem(SPEAKER));
  return c.group && c.members.includes(kept) ? kept : c.members[0];
}

export function choose(id) {
  model.open = id;
  model.who = speakerOf(here());
  localStorage.setItem(KEPT, String(id));
  tell("chosen");
  markRead();
}

/** Somebody else of the group speaks. */
export function speakAs(id) {
  model.who = id;
  localStorage.setItem(SPEAKER, String(id));
  tell("chosen");
}

export function markRead() {
  const open = here();
  const last = open?.messages.at(-1);
  if (!last || document.hidden || unread(open) === 0) return;
  open.read_up_to = last.message_id;
  act("read", { ...where(), up_to: last.message_id }).catch(() => {});
  tell("chats");
}

/** In a group nobody knows whether the bot was meant. */
export function awaitBot(id) {
  const c = chat(id);
  if (c.group) return;
  clearTimeout(c.typing);
  c.typing = setTimeout(() => botDone(id), LONGEST_TYPING);
  tell("typing", id);
}

export function botDone(id) {
  const c = chat(id);
  clearTimeout(c.typing);
  c.typing = undefined;
  tell("typing", id);
}

/** What happened while everything is asked for anew: the answer may be from just before it. */
let meanwhile;

async function anew() {
  const events = [];
  meanwhile = events;
  try {
    await reload();
  } finally {
    if (meanwhile === events) meanwhile = undefined;
  }
  for (const happens of events) happens();
}

async function reload() {
  const state = await read("state");
  const typing = new Map(model.chats.map((c) => [c.id, c.typing]));
  model.bot = state.bot;
  model.people = state.people;
  model.chats = state.chats;
  for (const c of model.chats) c.typing = typing.get(c.id);
  setClock(state.clock);
  if (!here()) {
    model.open = chat(Number(localStorage.getItem(KEPT)))?.id ?? model.chats[0].id;
    model.who = speakerOf(here());
  }
  tell("chosen");
  markRead();
}

const heard = {
  message({ chat: id, message }) {
    const c = chat(id);
    if (!c) return;
    const at = c.messages.findIndex((m) => m.message_id === message.message_id);
    if (at >= 0) c.messages[at] = message;
    else c.messages.push(message);
    if (byBot(message)) botDone(id);
    tell("message", { chat: id, message, fresh: at < 0 });
    if (id === model.open) markRead();
    tell("chats");
    refreshClock();
  },
  deleted({ chat: id, message_id }) {
    const c = chat(id);
    if (!c) return;
    c.messages = c.messages.filter((m) => m.message_id !== message_id);
    tell("deleted", { chat: id, message_id });
    tell("chats");
  },
  read({ chat: id, up_to }) {
    const c = chat(id);
    if (!c) return;
    c.read_up_to = Math.max(c.read_up_to, up_to);
    tell("chats");
  },
  clock: setClock,
  typing: ({ chat: id }) => chat(id) && awaitBot(id),
  answer(answer) {
    if (chat(answer.chat)) botDone(answer.chat);
    tell("answer", answer);
  },
  async menu() {
    const state = await read("state");
    for (const fresh of state.chats) chat(fresh.id).commands = fresh.commands;
    tell("commands");
  },
};

let later;
function refreshClock() {
  clearTimeout(later);
  later = setTimeout(async () => setClock(await read("clock")), 600);
}

/** Listens to the program; whenever the line comes back, everything is asked for anew. */
export function listen() {
  const line = new EventSource("/local/events");
  for (const [kind, hear] of Object.entries(heard)) {
    line.addEventListener(kind, (event) => {
      const happens = () => hear(JSON.parse(event.data));
      if (meanwhile) meanwhile.push(happens);
      else happens();
    });
  }
  line.onopen = async () => {
    await anew();
    tell("line", true);
  };
  line.onerror = () => {
    tell("line", false);
    if (line.readyState === EventSource.CLOSED) setTimeout(listen, 2000);
  };
}
