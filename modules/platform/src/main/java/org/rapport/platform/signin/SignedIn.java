package org.rapport.platform.signin;

import java.util.Set;
import org.rapport.platform.Role;
import org.rapport.platform.StaffMember;

/**
 * An open session and whose it is, as of this request.
 *
 * @param sessionId 0 where no session stands behind it, as in the background
 * @param language the person's choice, or null
 * @param mustChangePassword true while the password is one that somebody else has seen
 */
public record SignedIn(
    long sessionId,
    SessionKind kind,
    StaffMember member,
    Set<Role> roles,
    String language,
    boolean mustChangePassword) {

  public SignedIn {
    roles = Set.copyOf(roles);
  }
}
