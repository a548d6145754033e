package lv.terminbot.plan;

import java.util.Optional;

/**
 * Who answers for the data that are reported on a plan, as a catalogue of open data asks.
 *
 * @param publisher the institution that makes them public
 * @param contact where one asks about them: an address of the web or of mail
 * @param country which they are about, by its two letters
 */
public record Publication(
    InstitutionCode publisher, Optional<String> contact, Optional<String> country) {}
