/**
 * The plan file: its YAML, an entry a class, what is wrong or missing in it, and how a plan or a
 * cycle comes into force out of it.
 *
 * <p>Those who begin the program, check files for the operator or keep plans as texts may call in,
 * by {@code PlanFile}, {@code CycleText}, {@code PlanLoading} and {@code PlanCheck}; YAML is read
 * here and nowhere else. It never opens a file (it is given text) and never asks the time.
 */
@NullMarked
package lv.terminbot.plan.file;

import org.jspecify.annotations.NullMarked;
