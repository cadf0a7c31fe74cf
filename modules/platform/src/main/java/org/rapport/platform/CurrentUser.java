package org.rapport.platform;

import java.util.Optional;
import java.util.Set;

/**
 * Who is acting in this request: a signed-in member of staff, or nobody (the portal, a background
 * job). Injectable everywhere.
 */
public interface CurrentUser {

  /** Empty where nobody is signed in. */
  Optional<StaffMember> staff();

  Set<Role> roles();

  boolean may(Permission permission);

  /**
   * @throws Forbidden if nobody is signed in or the table does not allow it
   */
  void require(Permission permission);

  /**
   * @return the signed-in member of staff
   * @throws Forbidden if nobody is signed in
   */
  default StaffMember signedIn() {
    return staff().orElseThrow(Forbidden::new);
  }

  default boolean isSignedIn() {
    return staff().isPresent();
  }
}
