import { $ } from "./dom.js";
import { model } from "./model.js";
import { closePeople } from "./people.js";
import { t } from "./texts.js";

const KEPT = "terminbot.tour";

/** What is pointed at in each step; where the first is not to be seen, the next one. */
const STEPS = [["people", "people-toggle"], ["line"], ["next-occasion"]];
let step = 0;

const seen = (id) => $(id).checkVisibility({ visibilityProperty: true });

function draw() {
  if ($("tour").hidden) return;
  const last = step === STEPS.length - 1;
  $("tour-heading").textContent = t("tour.step", { step: step + 1, of: STEPS.length, about: t(`tour.heading-${step + 1}`) });
  $("tour-text").textContent = t(`tour.text-${step + 1}`);
  $("tour-next").textContent = t(last ? "tour.done" : "tour.next");
  point(STEPS[step].find(seen));
}

function point(id) {
  for (const node of document.querySelectorAll(".pointed")) node.classList.remove("pointed");
  if (id) $(id).classList.add("pointed");
}

function close() {
  $("tour").hidden = true;
  point();
  localStorage.setItem(KEPT, "closed");
}

function open() {
  step = 0;
  $("tour").hidden = false;
  draw();
}

function next() {
  step += 1;
  if (step < STEPS.length) draw();
  else {
    close();
    $("say").focus();
  }
}

/** Three steps for who is here for the first time. It covers nothing and takes no focus. */
export function startTour() {
  model.addEventListener("texts", draw);
  $("tour-next").onclick = next;
  $("tour-close").onclick = close;
  $("tour").onkeydown = (event) => event.key === "Escape" && close();
  $("tour-again").onclick = () => {
    closePeople();
    open();
    $("tour-next").focus();
  };
  if (!localStorage.getItem(KEPT)) open();
}
