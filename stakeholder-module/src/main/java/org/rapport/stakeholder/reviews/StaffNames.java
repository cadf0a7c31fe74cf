package org.rapport.stakeholder.reviews;

import java.util.Map;
import org.rapport.platform.StaffMember;

/** Names of colleagues, for what is shown. */
record StaffNames(Map<Long, StaffMember> members) {

  /** Empty where nobody is known. */
  String of(Long account) {
    StaffMember member = account == null ? null : members.get(account);
    return member == null ? "" : member.name();
  }
}
