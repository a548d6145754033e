import { $ } from "./dom.js";
import { act } from "./server.js";
import { keepLanguage, keptLanguage, speak, t } from "./texts.js";
import { listen, markRead, model } from "./model.js";
import { startCalendar } from "./calendar.js";
import { startComposer } from "./composer.js";
import { startLinks, toast } from "./links.js";
import { startLog } from "./log.js";
import { startPeople } from "./people.js";
import { startSpeakers } from "./speakers.js";
import { startTour } from "./tour.js";
import { startBeginnings } from "./beginnings.js";

async function changeLanguage(code) {
  await speak(code);
  keepLanguage(code);
  model.dispatchEvent(new CustomEvent("texts"));
}

await speak(keptLanguage());
startCalendar();
startPeople();
startSpeakers();
startLog();
startComposer();
startLinks();
startTour();
startBeginnings();
for (const code of ["lv", "en"]) $(`language-${code}`).onclick = () => changeLanguage(code);
document.addEventListener("visibilitychange", () => markRead());
model.addEventListener("line", ({ detail: here }) => {
  document.body.classList.toggle("offline", !here);
  if (here) document.body.dataset.ready = "yes";
  else toast(t("page.offline"), true);
});
// Those who are played meet in the language of the page that is opened first.
await act("opened", { language: keptLanguage() }).catch(() => {});
listen();
