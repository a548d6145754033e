/**
 * What happens once at a start, and the order in which the parts of the program begin and end:
 * files are read, plans come into force, then people are heard.
 *
 * <p>Only the root calls in, which makes all that is begun here; {@code check} is a start that ends
 * after looking at plan files. It never holds a rule of the field, starts no thread of its own and
 * answers nobody.
 */
@NullMarked
package lv.terminbot.start;

import org.jspecify.annotations.NullMarked;
