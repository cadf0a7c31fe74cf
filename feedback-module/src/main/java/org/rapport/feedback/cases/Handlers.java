package org.rapport.feedback.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.rapport.kernel.Invalid;
import org.rapport.kernel.Message;
import org.rapport.kernel.Refusal;
import org.rapport.platform.Permission;
import org.rapport.platform.StaffDirectory;
import org.rapport.platform.StaffMember;

/** Who may be given something to do on a case. */
@ApplicationScoped
class Handlers {

  private StaffDirectory staff;
  private Discretion discretion;

  protected Handlers() {}

  @Inject
  Handlers(StaffDirectory staff, Discretion discretion) {
    this.staff = staff;
    this.discretion = discretion;
  }

  /** Those of them who may handle the case, in the same order. */
  List<Long> suitable(Case subject, Collection<Long> accounts) {
    Set<Long> able =
        staff.whoMay(Permission.CASES_HANDLE).stream()
            .map(StaffMember::id)
            .collect(Collectors.toSet());
    return accounts.stream()
        .filter(able::contains)
        .filter(account -> !discretion.hides(subject, account))
        .toList();
  }

  /**
   * @throws Invalid for {@code field} where that person may not handle cases
   * @throws Refusal where the case is kept from that person (C6)
   */
  void requireSuitable(Case subject, long staffId, String field) {
    boolean mayHandle =
        staff.whoMay(Permission.CASES_HANDLE).stream().anyMatch(who -> who.id() == staffId);
    if (!mayHandle) {
      throw Invalid.field(field, Message.of("feedback", "invalid.assignee"));
    }
    if (discretion.hides(subject, staffId)) {
      throw Refusal.because("feedback", "refusal.conflict");
    }
  }
}
