package lv.terminbot.plan;

/** An institution with its part in a measure. */
public record Participant(InstitutionCode institution, Responsibility responsibility) {}
