package org.rapport.platform.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rapport.platform.Permission;
import org.rapport.platform.PermissionTable;
import org.rapport.platform.Role;
import org.rapport.platform.StaffDirectory;
import org.rapport.platform.StaffMember;

@ApplicationScoped
class Directory implements StaffDirectory {

  private final Accounts accounts;

  protected Directory() {
    this(null);
  }

  @Inject
  Directory(Accounts accounts) {
    this.accounts = accounts;
  }

  @Override
  public Optional<StaffMember> with(long id) {
    return accounts.with(id).map(Account::member);
  }

  @Override
  public Optional<StaffMember> withLogin(String login) {
    return accounts.withLogin(login).map(Account::member);
  }

  @Override
  public Map<Long, StaffMember> withIds(Collection<Long> ids) {
    return accounts.withIds(ids).stream()
        .map(Account::member)
        .collect(Collectors.toMap(StaffMember::id, Function.identity()));
  }

  @Override
  public List<StaffMember> whoMay(Permission permission) {
    Set<Role> roles =
        Arrays.stream(Role.values())
            .filter(role -> PermissionTable.of(role).contains(permission))
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class)));
    return roles.isEmpty() ? List.of() : accounts.inAnyOf(roles);
  }
}
