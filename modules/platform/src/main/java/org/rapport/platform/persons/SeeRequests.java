package org.rapport.platform.persons;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.rapport.platform.Erasure;
import org.rapport.platform.PersonRecord;

/** The requests of persons, and what is held of one (C17). */
@ApplicationScoped
@Transactional
public class SeeRequests {

  private final PersonRequests requests;
  private final RequestDesk desk;
  private final HeldData held;

  protected SeeRequests() {
    this(null, null, null);
  }

  @Inject
  SeeRequests(PersonRequests requests, RequestDesk desk, HeldData held) {
    this.requests = requests;
    this.desk = desk;
    this.held = held;
  }

  /**
   * The newest first.
   *
   * @param before number of the last one seen, or null for the first page
   */
  public List<RequestView> list(Long before, int most) {
    desk.hand();
    return requests.list(before, most).stream().map(desk::view).toList();
  }

  public RequestView with(long number) {
    return desk.view(desk.open(number));
  }

  /** What may be the person's, by all that is known of them; looking it up is on record. */
  public List<PersonRecord> found(long number) {
    PersonRequest request = desk.open(number);
    request.requireOpen();
    desk.note("searched", number);
    return held.find(request);
  }

  /**
   * @throws org.rapport.kernel.Refusal unless something was chosen and may be handed out
   */
  void requireExportable(long number) {
    PersonRequest request = desk.open(number);
    request.requireOpen();
    request.requireChosen();
  }

  /** What an erasure of what was chosen would do now; nothing goes. */
  public Erasure foreseen(long number) {
    PersonRequest request = desk.open(number);
    request.requireErasable();
    return held.foresee(request);
  }
}
