/**
 * What the operator has given: the settings, and the plan files in the folder that they name.
 *
 * <p>The root reads the settings once, before anything else is made; the start takes values and
 * plan files from here. Nothing starts with a wrong setting, and no sentence on one shows a secret.
 * The reading is our own: Spring's binding stops at the first value that it cannot convert, shows a
 * mistyped token and does not see a misspelt variable of the environment, where here all that is
 * wrong is told at once, each with its remedy.
 */
@NullMarked
package lv.terminbot.settings;

import org.jspecify.annotations.NullMarked;
