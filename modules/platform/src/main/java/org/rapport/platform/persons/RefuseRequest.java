package org.rapport.platform.persons;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.rapport.kernel.Text;

/** Says no to a request, and why (C17). */
@ApplicationScoped
@Transactional
public class RefuseRequest {

  private static final int REASON = 1000;

  private final RequestDesk desk;

  protected RefuseRequest() {
    this(null);
  }

  @Inject
  RefuseRequest(RequestDesk desk) {
    this.desk = desk;
  }

  public void because(long number, String typed) {
    String reason = Text.required(typed, "reason", REASON);
    desk.handle(number, "refused", (request, hand) -> request.refuse(reason, hand.at(), hand.by()));
  }
}
