package org.rapport.platform.staff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.rapport.platform.persons.RequestView;
import org.rapport.platform.persons.SeeRequests;

/** What people asked of everything that is held of them, the newest first (mission C17). */
@Named
@RequestScoped
public class PersonsPage {

  private static final int PER_PAGE = 50;

  @Inject private SeeRequests see;

  private Long before;
  private List<RequestView> found;

  /** One more than is shown. */
  private List<RequestView> found() {
    if (found == null) {
      found = see.list(before, PER_PAGE + 1);
    }
    return found;
  }

  public List<RequestView> getRequests() {
    return found().stream().limit(PER_PAGE).toList();
  }

  /** Number that the next page begins below; null where there is none. */
  public Long getNext() {
    return found().size() > PER_PAGE ? found().get(PER_PAGE - 1).number() : null;
  }

  public Long getBefore() {
    return before;
  }

  public void setBefore(Long before) {
    this.before = before;
  }
}
