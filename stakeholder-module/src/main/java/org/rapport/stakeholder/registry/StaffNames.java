package org.rapport.stakeholder.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapport.platform.StaffDirectory;
import org.rapport.platform.StaffMember;

/** What staff are called, looked up at once. */
@ApplicationScoped
public class StaffNames {

  private final StaffDirectory staff;

  @Inject
  public StaffNames(StaffDirectory staff) {
    this.staff = staff;
  }

  protected StaffNames() {
    this(null);
  }

  /** The name of each of the accounts; empty for null, where Rapport itself did it. */
  public Function<Long, String> of(Stream<Long> accounts) {
    Map<Long, StaffMember> known =
        staff.withIds(accounts.filter(Objects::nonNull).collect(Collectors.toSet()));
    return account -> {
      StaffMember member = account == null ? null : known.get(account);
      return member == null ? "" : member.name();
    };
  }
}
