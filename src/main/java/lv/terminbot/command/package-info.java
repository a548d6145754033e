/**
 * What is said on the command line: check, audit, backup, restore, help and version.
 *
 * <p>The root asks {@link lv.terminbot.command.CommandLine} before it starts anything. It opens
 * files, folders and databases that are named, and never starts the bot. Words that are no command
 * are never repeated, since they may be a token.
 */
@NullMarked
package lv.terminbot.command;

import org.jspecify.annotations.NullMarked;
