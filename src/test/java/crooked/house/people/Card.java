package crooked.house.people;

/** Blameless: stands in a signature that is used next door. */
public record Card(int number) {}
