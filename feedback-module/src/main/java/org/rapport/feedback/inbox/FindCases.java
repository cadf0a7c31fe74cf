package org.rapport.feedback.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.rapport.kernel.Message;
import org.rapport.platform.Permission;
import org.rapport.platform.SearchPlace;

/** Cases, by the beginning of a reference or by words in what was sent. */
@ApplicationScoped
class FindCases implements SearchPlace {

  private final CaseInbox inbox;

  @Inject
  FindCases(CaseInbox inbox) {
    this.inbox = inbox;
  }

  protected FindCases() {
    this(null);
  }

  @Override
  public Message title() {
    return Message.of("feedback", "inbox.title");
  }

  @Override
  public Permission permission() {
    return Permission.CASES_READ;
  }

  @Override
  public int order() {
    return 20;
  }

  @Override
  public List<Found> find(String text, int max) {
    InboxFilter filter = new InboxFilter(null, null, null, null, null, null, null, text);
    return inbox.first(filter, max).stream()
        .map(
            row ->
                new Found(
                    row.subject(),
                    row.reference(),
                    "/staff/cases/case?reference=" + row.reference()))
        .toList();
  }
}
