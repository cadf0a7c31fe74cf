package org.rapport.platform.persons;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.function.BiConsumer;
import org.rapport.platform.AuditTrail;
import org.rapport.platform.CurrentUser;
import org.rapport.platform.NotFound;
import org.rapport.platform.Permission;
import org.rapport.platform.StaffDirectory;
import org.rapport.platform.StaffMember;
import org.rapport.platform.WorkList;

/** Hands a request to who may see it; whatever is done about it is on record, without who asks. */
@ApplicationScoped
class RequestDesk {

  static final String WORK = "person.request";

  private final PersonRequests requests;
  private final CurrentUser user;
  private final StaffDirectory staff;
  private final WorkList work;
  private final AuditTrail audit;
  private final Clock clock;

  protected RequestDesk() {
    this(null, null, null, null, null, null);
  }

  @Inject
  RequestDesk(
      PersonRequests requests,
      CurrentUser user,
      StaffDirectory staff,
      WorkList work,
      AuditTrail audit,
      Clock clock) {
    this.requests = requests;
    this.user = user;
    this.staff = staff;
    this.work = work;
    this.audit = audit;
    this.clock = clock;
  }

  /** Who asks, and when. */
  record Hand(long by, Instant at) {}

  Hand hand() {
    user.require(Permission.PERSONAL_DATA);
    return new Hand(user.signedIn().id(), clock.instant());
  }

  PersonRequest open(long number) {
    user.require(Permission.PERSONAL_DATA);
    return requests.with(number).orElseThrow(NotFound::new);
  }

  /** Does something about a request and notes it. */
  PersonRequest handle(long number, String action, BiConsumer<PersonRequest, Hand> act) {
    Hand hand = hand();
    PersonRequest request = requests.inTurn(number).orElseThrow(NotFound::new);
    act.accept(request, hand);
    note(action, number);
    if (request.isAnswered()) {
      work.close("platform", WORK, number);
    }
    return request;
  }

  void note(String action, long number) {
    audit.record("person-request." + action, "person-request", String.valueOf(number));
  }

  RequestView view(PersonRequest request) {
    return request.view(staff.with(request.changedBy()).map(StaffMember::name).orElse(""));
  }
}
