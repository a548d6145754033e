import { $ } from "./dom.js";
import { act } from "./server.js";
import { model } from "./model.js";
import { toast } from "./links.js";

/** Once the program is back it is another one: the page knows nothing of it. */
async function again() {
  $("again").close();
  try {
    await act("again", {});
    sessionStorage.clear();
    model.addEventListener("line", ({ detail: here }) => here && location.reload());
  } catch (mistake) {
    toast(mistake.message, true);
  }
}

export function startBeginnings() {
  $("start-again").onclick = () => $("again").showModal();
  $("again-no").onclick = () => $("again").close();
  $("again-yes").onclick = again;
}
