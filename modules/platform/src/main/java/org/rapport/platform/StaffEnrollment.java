package org.rapport.platform;

import java.util.Set;

/** Lets a module bring members of staff with it, as the demonstration data does. */
public interface StaffEnrollment {

  /**
   * Adds an enabled account, unless there is one with this login already.
   *
   * @param password one that obeys the rules; need not be changed at the first sign-in
   */
  StaffMember enroll(String login, String name, Set<Role> roles, String password);
}
