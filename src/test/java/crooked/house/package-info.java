/**
 * A house in which each crooked class breaks one rule of the real one, and only that one.
 *
 * <p>The classes are read, never run. {@code CrookedHouseTest} lists who must be reported for what,
 * and everybody else here must not be: a rule that sleeps, or shouts at the blameless, is found.
 */
package crooked.house;
