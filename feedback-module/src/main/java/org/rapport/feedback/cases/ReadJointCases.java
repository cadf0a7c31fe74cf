package org.rapport.feedback.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import org.rapport.kernel.Slice;
import org.rapport.platform.CurrentUser;
import org.rapport.platform.Permission;

/** Which cases are handled together (C11); none is told of to somebody it is kept from. */
@ApplicationScoped
@Transactional
public class ReadJointCases {

  private static final int PER_PAGE = 50;

  private Cases cases;
  private StaffDesk desk;
  private DueViews due;
  private CurrentUser user;
  private Discretion discretion;

  protected ReadJointCases() {}

  @Inject
  ReadJointCases(
      Cases cases, StaffDesk desk, DueViews due, CurrentUser user, Discretion discretion) {
    this.cases = cases;
    this.desk = desk;
    this.due = due;
    this.user = user;
    this.discretion = discretion;
  }

  /** What a case's page says of it. */
  public JointView of(String reference) {
    Case subject = desk.open(CaseAt.latest(reference), Permission.CASES_READ);
    String lead =
        subject.leadId() == null
            ? null
            : cases.with(subject.leadId()).filter(this::isShown).map(Case::reference).orElse("");
    return new JointView(lead, cases.joined(subject.id()));
  }

  /**
   * Those under one that leads, in the order they came in.
   *
   * @param after reference of the last one seen, or null for the first page
   */
  public Slice<JoinedCase> under(String lead, String after) {
    Case leading = desk.open(CaseAt.latest(lead), Permission.CASES_READ);
    Case last = after == null ? null : cases.withReference(after).orElse(null);
    List<Case> found = new ArrayList<>(cases.joined(leading.id(), last, PER_PAGE + 1));
    boolean more = found.size() > PER_PAGE;
    if (more) {
      found.remove(PER_PAGE);
    }
    String next = more ? found.get(PER_PAGE - 1).reference() : null;
    return new Slice<>(
        found.stream().filter(this::isShown).map(this::line).toList(),
        null,
        next,
        cases.joined(leading.id()));
  }

  private boolean isShown(Case one) {
    return !discretion.hides(one, user.signedIn().id());
  }

  private JoinedCase line(Case one) {
    return new JoinedCase(
        one.reference(),
        one.matter().subject(),
        one.state(),
        one.clock().receivedAt(),
        one.state().isOpen() ? due.forStaff(one) : null);
  }
}
