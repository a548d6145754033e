import { language, t } from "./texts.js";

async function told(answer) {
  const body = await answer.json();
  if (!answer.ok) throw new Error(body.error ?? t("page.offline"));
  return body;
}

export const read = async (path) => told(await fetch(`/local/${path}`));

export async function act(path, body) {
  const answer = await fetch(`/local/${path}`, {
    method: "POST",
    headers: { "Content-Type": "application/json", "Accept-Language": language() },
    body: JSON.stringify(body),
  });
  return told(answer);
}
