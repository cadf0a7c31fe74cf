package org.rapport.stakeholder.meetings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.rapport.kernel.Invalid;
import org.rapport.kernel.Message;
import org.rapport.platform.Permission;
import org.rapport.platform.StaffDirectory;
import org.rapport.platform.StaffMember;

/** Who leads meetings: staff who work with stakeholders. */
@ApplicationScoped
public class MeetingLeaders {

  private final StaffDirectory staff;

  @Inject
  MeetingLeaders(StaffDirectory staff) {
    this.staff = staff;
  }

  protected MeetingLeaders() {
    this(null);
  }

  public List<StaffMember> candidates() {
    return staff.whoMay(Permission.STAKEHOLDERS_WRITE);
  }

  /** Empty where nobody is known any more. */
  public String name(long leader) {
    return staff.with(leader).map(StaffMember::name).orElse("");
  }

  /**
   * @throws Invalid unless that is somebody on the staff
   */
  void require(long leader) {
    if (staff.with(leader).isEmpty()) {
      throw Invalid.field("leader", Message.of("stakeholder", "meeting.leader.unknown"));
    }
  }
}
