package lv.terminbot.plan;

import lv.terminbot.text.Localized;

/** An institution of a plan. */
public record Institution(InstitutionCode code, Localized name) {}
