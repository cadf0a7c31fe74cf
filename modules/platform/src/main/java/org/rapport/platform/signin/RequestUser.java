package org.rapport.platform.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import org.rapport.platform.CurrentUser;
import org.rapport.platform.Forbidden;
import org.rapport.platform.Permission;
import org.rapport.platform.PermissionTable;
import org.rapport.platform.Role;
import org.rapport.platform.StaffMember;

@ApplicationScoped
class RequestUser implements CurrentUser {

  private final Caller caller;

  protected RequestUser() {
    this(null);
  }

  @Inject
  RequestUser(Caller caller) {
    this.caller = caller;
  }

  @Override
  public Optional<StaffMember> staff() {
    return recognized().map(SignedIn::member);
  }

  @Override
  public Set<Role> roles() {
    return recognized().map(SignedIn::roles).orElse(Set.of());
  }

  @Override
  public boolean may(Permission permission) {
    return recognized().filter(me -> allows(me, permission)).isPresent();
  }

  @Override
  public void require(Permission permission) {
    if (!may(permission)) {
      throw new Forbidden();
    }
  }

  private static boolean allows(SignedIn me, Permission permission) {
    return PermissionTable.allows(me.roles(), permission)
        && (permission == Permission.OWN_ACCOUNT || !me.mustChangePassword());
  }

  private Optional<SignedIn> recognized() {
    try {
      return caller.signedIn();
    } catch (ContextNotActiveException e) {
      return Optional.empty(); // a background thread acts for nobody
    }
  }
}
