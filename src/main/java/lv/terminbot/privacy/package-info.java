/**
 * What is kept of people, for how long, and what becomes of it when somebody wants it gone.
 *
 * <p>{@link lv.terminbot.privacy.Kept} is the one table of it; the answer to /privacy, the file of
 * /mydata, the page for the officer, the daily deletion and the deletion on request are all made
 * from it. The listener opens {@link lv.terminbot.privacy.PrivacyDesk}, the clock rings {@link
 * lv.terminbot.privacy.Retention}. It never deletes what an institution has officially said.
 */
@NullMarked
package lv.terminbot.privacy;

import org.jspecify.annotations.NullMarked;
