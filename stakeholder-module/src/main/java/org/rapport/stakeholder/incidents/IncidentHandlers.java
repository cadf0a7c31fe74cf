package org.rapport.stakeholder.incidents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Predicate;
import org.rapport.kernel.Invalid;
import org.rapport.kernel.Message;
import org.rapport.platform.Permission;
import org.rapport.platform.StaffDirectory;
import org.rapport.platform.StaffMember;

/** Who may deal with an exception at which level (mission J15). */
@ApplicationScoped
public class IncidentHandlers {

  private final StaffDirectory staff;

  @Inject
  IncidentHandlers(StaffDirectory staff) {
    this.staff = staff;
  }

  protected IncidentHandlers() {
    this(null);
  }

  /** By name. */
  public List<StaffMember> of(IncidentLevel level) {
    Predicate<StaffMember> may =
        level.takes().stream()
            .map(staff::whoMay)
            .<Predicate<StaffMember>>map(list -> list::contains)
            .reduce(member -> true, Predicate::and);
    return everybody().stream().filter(may).toList();
  }

  /** Who can be named in one: everybody who works with stakeholders. */
  public List<StaffMember> everybody() {
    return staff.whoMay(Permission.STAKEHOLDERS_READ);
  }

  /**
   * @throws Invalid for {@code handler}
   */
  void require(IncidentLevel level, long account) {
    if (of(level).stream().noneMatch(member -> member.id() == account)) {
      throw Invalid.field("handler", Message.of("stakeholder", "incident.handler.level." + level));
    }
  }

  /**
   * @throws Invalid for {@code colleague}
   */
  void requireKnown(Long colleague) {
    if (colleague != null && staff.with(colleague).isEmpty()) {
      throw Invalid.field("colleague", Message.of("stakeholder", "incident.colleague.unknown"));
    }
  }
}
