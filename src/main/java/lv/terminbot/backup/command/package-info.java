/**
 * The commands {@code backup} and {@code restore}: a copy is made, sealed in the age format, opened
 * and put back; and {@code restored}, where other tools have put one back.
 *
 * <p>The command line calls in, in a process of its own, with what the operator has set. A secret
 * is read from the environment, a file or the terminal, and never from the command line; no
 * sentence shows one.
 */
@NullMarked
package lv.terminbot.backup.command;

import org.jspecify.annotations.NullMarked;
