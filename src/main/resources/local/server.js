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

/** Sends a file as a phone would: a picture as a photo, a sound as a voice message. */
export async function upload(at, file, caption) {
  const kind = /^image\/(png|jpeg)$/.test(file.type) ? "photo" : file.type.startsWith("audio/ogg") ? "voice" : "document";
  const about = new URLSearchParams({ ...at, kind, name: file.name, caption });
  const answer = await fetch(`/local/attach?${about}`, {
    method: "POST",
    headers: { "Content-Type": "application/octet-stream", "Accept-Language": language() },
    body: file,
  });
  return told(answer);
}
