package org.rapport.platform;

import java.util.Optional;
import java.util.Set;

/** Whoever the test says is signed in; allowed everything then. */
public final class TestUser implements CurrentUser {

  private StaffMember staff;

  public void signIn(StaffMember member) {
    staff = member;
  }

  public void signOut() {
    staff = null;
  }

  @Override
  public Optional<StaffMember> staff() {
    return Optional.ofNullable(staff);
  }

  @Override
  public Set<Role> roles() {
    return staff == null ? Set.of() : Set.of(Role.values());
  }

  @Override
  public boolean may(Permission permission) {
    return staff != null;
  }

  @Override
  public void require(Permission permission) {
    if (staff == null) {
      throw new Forbidden();
    }
  }
}
