/** Makes an element. Strings become text, never markup. */
export function el(tag, properties = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (value === undefined || value === false) continue;
    if (name.startsWith("on")) node.addEventListener(name.slice(2), value);
    else if (name === "class") node.className = value;
    else node.setAttribute(name, value === true ? "" : String(value));
  }
  node.append(...children.filter((c) => c !== undefined && c !== null));
  return node;
}

export const $ = (id) => document.getElementById(id);

const SVG = "http://www.w3.org/2000/svg";

/** A line drawing of one path. */
export function icon(path, name = "") {
  const svg = document.createElementNS(SVG, "svg");
  svg.setAttribute("viewBox", "0 0 24 24");
  svg.setAttribute("aria-hidden", "true");
  if (name) svg.setAttribute("class", name);
  const line = document.createElementNS(SVG, "path");
  line.setAttribute("d", path);
  svg.append(line);
  return svg;
}

export function avatar(person, small) {
  const initials = person.name.split(" ").map((word) => word[0]).join("").slice(0, 2);
  return el("span", { class: `avatar tint-${person.id % 7}${small ? " small" : ""}`, "aria-hidden": "true" }, initials);
}
