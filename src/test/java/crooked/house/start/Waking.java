package crooked.house.start;

import org.springframework.context.SmartLifecycle;

/** Blameless: the start may know a framework, and the root calls in. */
public abstract class Waking implements SmartLifecycle {}
