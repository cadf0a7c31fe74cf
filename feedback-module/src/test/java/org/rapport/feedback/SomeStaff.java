package org.rapport.feedback;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapport.platform.Permission;
import org.rapport.platform.StaffDirectory;
import org.rapport.platform.StaffMember;

/** The members of staff a test names, all allowed everything. */
public record SomeStaff(StaffMember... members) implements StaffDirectory {

  @Override
  public Optional<StaffMember> with(long id) {
    return Stream.of(members).filter(member -> member.id() == id).findFirst();
  }

  @Override
  public Optional<StaffMember> withLogin(String login) {
    return Stream.of(members).filter(member -> member.login().equals(login)).findFirst();
  }

  @Override
  public Map<Long, StaffMember> withIds(Collection<Long> ids) {
    return Stream.of(members)
        .filter(member -> ids.contains(member.id()))
        .collect(Collectors.toMap(StaffMember::id, member -> member));
  }

  @Override
  public List<StaffMember> whoMay(Permission permission) {
    return List.of(members);
  }
}
