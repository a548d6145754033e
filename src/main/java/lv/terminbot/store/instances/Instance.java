package lv.terminbot.store.instances;

/**
 * This start of the program among others on the same database, as far as what it takes in hand
 * alone goes. For any thread.
 */
public interface Instance {

  /** Stands in the rows that it has in hand. */
  String id();

  /** Whether no other can take it for dead at this moment; after a freeze it may have been. */
  boolean isAlive();

  /** A condition in SQL by which it takes nothing once it is taken for dead. */
  String mayTake();

  /** A condition in SQL: another one, whose id stands in this column, is dead. */
  String isDead(String column);

  /** The end of a query by which each takes rows that no other is just taking. */
  String passingOverLocked();

  /** The end of a query whose rows nobody takes away before the commit that asks. */
  String holdingThere();
}
