import { $ } from "./dom.js";
import { keptLanguage, speak, t } from "./texts.js";
import { listen, markRead, model } from "./model.js";
import { startCalendar } from "./calendar.js";
import { startComposer } from "./composer.js";
import { startLinks, toast } from "./links.js";
import { startLog } from "./log.js";
import { startPeople } from "./people.js";
import { startSpeakers } from "./speakers.js";

async function changeLanguage(code) {
  await speak(code);
  model.dispatchEvent(new CustomEvent("texts"));
}

await speak(keptLanguage());
startCalendar();
startPeople();
startSpeakers();
startLog();
startComposer();
startLinks();
for (const code of ["lv", "en"]) $(`language-${code}`).onclick = () => changeLanguage(code);
document.addEventListener("visibilitychange", () => markRead());
model.addEventListener("line", ({ detail: here }) => {
  document.body.classList.toggle("offline", !here);
  if (here) document.body.dataset.ready = "yes";
  else toast(t("page.offline"), true);
});
listen();
