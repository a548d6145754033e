import { $ } from "./dom.js";
import { act } from "./server.js";
import { choose, model, where } from "./model.js";
import { t } from "./texts.js";
import { choicesOpen, closeChoices, showChoices } from "./choices.js";
import { toast } from "./links.js";

const PAUSE = 250;
let later;
let newest = 0;

/** What is typed behind the bot's name, or undefined where that is not what is being typed. */
function query(text) {
  const name = `@${model.bot.username.toLowerCase()} `;
  return text.toLowerCase().startsWith(name) ? text.slice(name.length) : undefined;
}

export function stopInline() {
  clearTimeout(later);
  newest++;
  if (choicesOpen("inline")) closeChoices();
}

/** Asks the bot what it offers, once nobody has typed for a moment; true if this is inline use. */
export function typedInline(text, posted) {
  clearTimeout(later);
  const typed = query(text);
  if (typed === undefined) {
    stopInline();
    return false;
  }
  const mine = ++newest;
  later = setTimeout(() => ask(typed, mine, posted), PAUSE);
  return true;
}

async function ask(typed, mine, posted) {
  try {
    const answer = await act("inline", { who: model.who, text: typed });
    if (mine === newest) show(answer, posted);
  } catch (mistake) {
    if (mine === newest) toast(mistake.message, true);
  }
}

function show(answer, posted) {
  const offers = answer.results.map((result) => ({
    title: result.title,
    detail: result.description,
    pick: () => post(answer.query, result.id, posted),
  }));
  if (answer.button) offers.push({ title: answer.button.text, detail: t("inline.private"), pick: () => goPrivate(answer.button.start, posted) });
  showChoices("inline", t("inline.offers"), offers, -1, t("inline.none"));
  $("choices-said").textContent = t("inline.count", { count: answer.results.length });
}

async function post(offered, result, posted) {
  const said = posted();
  try {
    await act("choose", { ...where(), ...said, query: offered, result });
  } catch (mistake) {
    toast(mistake.message, true);
  }
}

async function goPrivate(code, posted) {
  const { who } = where();
  posted();
  choose(who);
  try {
    await act("open", { who, code });
  } catch (mistake) {
    toast(mistake.message, true);
  }
}
