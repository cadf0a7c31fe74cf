package org.rapport.platform;

import java.util.Optional;
import java.util.Set;

/** Whoever the test says is signed in; allowed everything then, or what the test says. */
public final class TestUser implements CurrentUser {

  private StaffMember staff;
  private Set<Permission> allowed = Set.of();

  public void signIn(StaffMember member) {
    signIn(member, Permission.values());
  }

  public void signIn(StaffMember member, Permission... only) {
    staff = member;
    allowed = Set.of(only);
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
    return staff != null && allowed.contains(permission);
  }

  @Override
  public void require(Permission permission) {
    if (!may(permission)) {
      throw new Forbidden();
    }
  }
}
