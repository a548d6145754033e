package lv.terminbot.plan;

import java.time.LocalDate;
import java.util.Optional;
import lv.terminbot.text.Localized;

/** The act that the plan rests on, for example Cabinet order No. 78 of 10 February 2022. */
public record LegalBasis(Localized title, Optional<LocalDate> date, Optional<String> url) {}
