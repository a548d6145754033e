/**
 * How the house is put together: a wiring a room, and in each a line a bean, which calls a
 * constructor and does nothing else.
 *
 * <p>Only the root calls in, and a test that makes the house without a container. All that needs
 * something of another room is made here, so a class never makes what it works with; what is public
 * in a room for the sake of its wiring alone is its constructor. It never decides anything.
 *
 * <p>What a bean needs is called by the name of the bean that it is: Spring finds it at once, and
 * otherwise looks through all there are, for each kind anew.
 */
@NullMarked
package lv.terminbot.wiring;

import org.jspecify.annotations.NullMarked;
