import { act, read } from "./server.js";

const KEPT = "terminbot.who";
const LONGEST_TYPING = 8000;

/** What the page knows. Others listen for "people", "message", "deleted", "clock", "answer", "typing", "line". */
export const model = Object.assign(new EventTarget(), {
  bot: { name: "", username: "" },
  people: [],
  who: 0,
  clock: { now: 0, zone: "UTC" },
  seenAt: 0,
});

const tell = (kind, detail) => model.dispatchEvent(new CustomEvent(kind, { detail }));

export const person = (id) => model.people.find((p) => p.id === id);
export const me = () => person(model.who);
export const byBot = (message) => message.from.is_bot;
export const unread = (p) => p.messages.filter((m) => byBot(m) && m.message_id > p.read_up_to).length;

/** The bot's time at this moment. */
export const now = () => model.clock.now + (performance.now() - model.seenAt);

export function setClock(clock) {
  model.clock = clock;
  model.seenAt = performance.now();
  tell("clock");
}

export function choose(id) {
  model.who = id;
  localStorage.setItem(KEPT, String(id));
  tell("chosen");
  markRead();
}

export function markRead() {
  const mine = me();
  const last = mine?.messages.at(-1);
  if (!last || document.hidden || unread(mine) === 0) return;
  mine.read_up_to = last.message_id;
  act("read", { who: mine.id, up_to: last.message_id }).catch(() => {});
  tell("people");
}

export function awaitBot(who) {
  const p = person(who);
  clearTimeout(p.typing);
  p.typing = setTimeout(() => botDone(who), LONGEST_TYPING);
  tell("typing", who);
}

export function botDone(who) {
  const p = person(who);
  clearTimeout(p.typing);
  p.typing = undefined;
  tell("typing", who);
}

export async function reload() {
  const state = await read("state");
  const typing = new Map(model.people.map((p) => [p.id, p.typing]));
  model.bot = state.bot;
  model.people = state.people;
  for (const p of model.people) p.typing = typing.get(p.id);
  setClock(state.clock);
  if (!me()) model.who = person(Number(localStorage.getItem(KEPT)))?.id ?? model.people[0].id;
  tell("chosen");
  markRead();
}

const heard = {
  message({ chat, message }) {
    const p = person(chat);
    if (!p) return;
    const at = p.messages.findIndex((m) => m.message_id === message.message_id);
    if (at >= 0) p.messages[at] = message;
    else p.messages.push(message);
    if (byBot(message)) botDone(chat);
    tell("message", { chat, message, fresh: at < 0 });
    if (chat === model.who) markRead();
    tell("people");
    refreshClock();
  },
  deleted({ chat, message_id }) {
    const p = person(chat);
    if (!p) return;
    p.messages = p.messages.filter((m) => m.message_id !== message_id);
    tell("deleted", { chat, message_id });
    tell("people");
  },
  read({ chat, up_to }) {
    const p = person(chat);
    if (!p) return;
    p.read_up_to = Math.max(p.read_up_to, up_to);
    tell("people");
  },
  clock: setClock,
  typing: ({ chat }) => person(chat) && awaitBot(chat),
  answer(answer) {
    if (person(answer.chat)) botDone(answer.chat);
    tell("answer", answer);
  },
  async menu() {
    const state = await read("state");
    for (const fresh of state.people) person(fresh.id).commands = fresh.commands;
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
    line.addEventListener(kind, (event) => hear(JSON.parse(event.data)));
  }
  line.onopen = async () => {
    await reload();
    tell("line", true);
  };
  line.onerror = () => {
    tell("line", false);
    if (line.readyState === EventSource.CLOSED) setTimeout(listen, 2000);
  };
}
