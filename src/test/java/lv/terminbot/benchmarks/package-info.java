/**
 * What one message costs, part by part: {@code mvn test -Pbenchmarks}. Measured, never asserted;
 * the whole bot is measured by {@code ThroughputBench}.
 */
@NullMarked
package lv.terminbot.benchmarks;

import org.jspecify.annotations.NullMarked;
