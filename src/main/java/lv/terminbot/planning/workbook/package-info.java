/**
 * Tables as files: a workbook that is written, and workbooks and csv files that are read.
 *
 * <p>The desk of the plan calls in. It never asks what stands in a cell, and takes nothing that is
 * larger, deeper or livelier than a table: no macros, no bombs.
 */
@NullMarked
package lv.terminbot.planning.workbook;

import org.jspecify.annotations.NullMarked;
