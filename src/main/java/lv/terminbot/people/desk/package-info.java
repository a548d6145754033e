/**
 * What coordinators and contacts do with the people of the campaign: they list them and their
 * links, remove, invite, and hand over.
 *
 * <p>{@link lv.terminbot.people.desk.PeopleDesk}, {@code Invitations} and {@code HandOverDesk} are
 * its doors. Who has which role is kept by {@code people}, and nothing there knows of this part.
 */
@NullMarked
package lv.terminbot.people.desk;

import org.jspecify.annotations.NullMarked;
