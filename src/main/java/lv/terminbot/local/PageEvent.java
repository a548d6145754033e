package lv.terminbot.local;

import tools.jackson.databind.JsonNode;

/** Something a chat page that is open should show at once. */
public record PageEvent(String kind, JsonNode body) {}
