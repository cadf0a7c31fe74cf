package org.rapport.stakeholder.staff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rapport.stakeholder.journey.AmendmentView;
import org.rapport.stakeholder.journey.ReadAmendments;

/** What an agreement said before, to be listed. */
@Named
@RequestScoped
public class AmendmentListPage {

  @Inject private ReadAmendments read;

  private final Map<Long, List<AmendmentView>> found = new HashMap<>();

  public List<AmendmentView> of(long relationship) {
    return found.computeIfAbsent(relationship, read::of);
  }
}
