/**
 * What coordinators want of letters of invitation and of addresses. A family each, with the codes
 * of its buttons. Nothing here knows how a letter is made or sent.
 */
@NullMarked
package lv.terminbot.intent.joining;

import org.jspecify.annotations.NullMarked;
