package org.rapport.platform.persons;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import org.rapport.kernel.WorkingCalendar;
import org.rapport.platform.Idempotency;
import org.rapport.platform.Permission;
import org.rapport.platform.WorkItem;
import org.rapport.platform.WorkList;
import org.rapport.platform.WorkingCalendars;

/** Notes that somebody asks what is held of them, or that it is erased (C17). */
@ApplicationScoped
@Transactional
public class TakeRequest {

  private final PersonRequests requests;
  private final RequestDesk desk;
  private final WorkingCalendars calendars;
  private final WorkList work;
  private final Idempotency idempotency;

  protected TakeRequest() {
    this(null, null, null, null, null);
  }

  @Inject
  TakeRequest(
      PersonRequests requests,
      RequestDesk desk,
      WorkingCalendars calendars,
      WorkList work,
      Idempotency idempotency) {
    this.requests = requests;
    this.desk = desk;
    this.calendars = calendars;
    this.work = work;
    this.idempotency = idempotency;
  }

  /**
   * It is due a month after it was asked, or on the next day of work.
   *
   * @param key of the request over REST, or null
   * @return its number
   */
  public long with(RequestForm typed, String key) {
    desk.hand();
    String fingerprint =
        String.join("\n", "" + typed.wish(), typed.name(), typed.email(), typed.phone());
    return idempotency.once(
        key, "POST /api/v1/person-requests", fingerprint, Long.class, () -> taken(typed));
  }

  private long taken(RequestForm typed) {
    RequestDesk.Hand hand = desk.hand();
    WorkingCalendar calendar = calendars.current();
    RequestForm form = typed.checked(LocalDate.ofInstant(hand.at(), calendar.zone()));
    PersonRequest request =
        new PersonRequest(form, due(form.askedOn(), calendar), hand.at(), hand.by());
    requests.add(request);
    desk.note("taken", request.id());
    open(request);
    return request.id();
  }

  /** It is to be answered by whoever may. */
  void open(PersonRequest request) {
    work.open(
        new WorkItem(
            "platform",
            RequestDesk.WORK,
            String.valueOf(request.id()),
            null,
            Permission.PERSONAL_DATA,
            null,
            request.dueOn(),
            String.valueOf(request.id()),
            "/staff/admin/person?number=" + request.id()));
  }

  static LocalDate due(LocalDate askedOn, WorkingCalendar calendar) {
    LocalDate due = askedOn.plusMonths(1);
    while (!calendar.isWorkday(due)) {
      due = due.plusDays(1);
    }
    return due;
  }
}
