import { $ } from "./dom.js";
import { act } from "./server.js";
import { model, now, setClock } from "./model.js";
import { language, locale, t } from "./texts.js";
import { toast } from "./links.js";

const inZone = (parts) => new Intl.DateTimeFormat(locale(), { timeZone: model.clock.zone, ...parts });
const isoDay = (ms) => new Intl.DateTimeFormat("en-CA", { timeZone: model.clock.zone }).format(ms);

let shownDay = "";
let shownLanguage = "";

function tick() {
  const at = now();
  $("clock-time").textContent = inZone({ hour: "2-digit", minute: "2-digit" }).format(at);
  const day = isoDay(at);
  if (day === shownDay && language() === shownLanguage) return;
  $("clock-date").textContent = inZone({ day: "numeric", month: "long", year: "numeric" }).format(at);
  $("clock-weekday").textContent = inZone({ weekday: "long" }).format(at);
  $("clock-date").dataset.day = day;
  $("leaf-month").textContent = inZone({ month: "short" }).format(at).replace(".", "");
  $("leaf-day").textContent = String(Number(day.slice(8)));
  $("travel-date").min = day;
  if (!$("travel-date").value || $("travel-date").value < day) $("travel-date").value = day;
  if (shownDay && shownDay !== day) turnLeaf();
  shownDay = day;
  shownLanguage = language();
}

function turnLeaf() {
  $("leaf").classList.remove("turn");
  void $("leaf").offsetWidth;
  $("leaf").classList.add("turn");
}

function draw() {
  tick();
  const next = model.clock.next;
  $("next-occasion").disabled = !next;
  $("next-date").textContent = next
    ? inZone({ day: "numeric", month: "short", hour: "2-digit", minute: "2-digit" }).format(next)
    : t("calendar.no-next");
}

async function travel(where) {
  try {
    setClock(await act("travel", where));
  } catch (mistake) {
    toast(mistake.message, true);
  }
}

function unfold(open) {
  $("travel").classList.toggle("open", open);
  $("travel-toggle").setAttribute("aria-expanded", String(open));
}

export function startCalendar() {
  for (const event of ["clock", "texts"]) model.addEventListener(event, draw);
  setInterval(tick, 1000);
  $("next-occasion").onclick = () => travel({ to: "next" });
  $("plus-day").onclick = () => travel({ to: "day" });
  $("travel-toggle").onclick = () => unfold(!$("travel").classList.contains("open"));
  $("travel-to").onsubmit = async (event) => {
    event.preventDefault();
    await travel({ to: "date", date: $("travel-date").value, time: $("travel-time").value });
    unfold(false);
  };
}
