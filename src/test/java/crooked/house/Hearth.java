package crooked.house;

/** Blameless, but nobody may open the root to use it. */
public class Hearth {}
