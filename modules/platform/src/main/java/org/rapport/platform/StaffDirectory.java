package org.rapport.platform;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The members of staff, for other modules to show and to choose from. */
public interface StaffDirectory {

  Optional<StaffMember> with(long id);

  Optional<StaffMember> withLogin(String login);

  /** Names by id, disabled accounts included, so that history stays readable. */
  Map<Long, StaffMember> withIds(Collection<Long> ids);

  /** Enabled accounts that may do this, by name; at most 5,000. */
  List<StaffMember> whoMay(Permission permission);
}
