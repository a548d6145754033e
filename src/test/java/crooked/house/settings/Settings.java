package crooked.house.settings;

/** Blameless: the root calls in. */
public record Settings(int port) {}
