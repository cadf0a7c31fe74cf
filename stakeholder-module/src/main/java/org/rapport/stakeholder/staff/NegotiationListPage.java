package org.rapport.stakeholder.staff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rapport.stakeholder.journey.PointView;
import org.rapport.stakeholder.journey.ReadNegotiation;

/** Where both sides of a relationship stand, side by side. */
@Named
@RequestScoped
public class NegotiationListPage {

  @Inject private ReadNegotiation read;

  private final Map<Long, List<PointView>> found = new HashMap<>();

  public List<PointView> of(long relationship) {
    return found.computeIfAbsent(relationship, read::of);
  }
}
