package org.rapport.stakeholder.map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.rapport.stakeholder.registry.StaffNames;

/** Who has called for new ratings, and how far they are answered (mission R12). */
@ApplicationScoped
@Transactional
public class ListCalls {

  private static final int SHOWN = 5;

  private final Reassessments reassessments;
  private final StaffNames names;

  @Inject
  ListCalls(Reassessments reassessments, StaffNames names) {
    this.reassessments = reassessments;
    this.names = names;
  }

  protected ListCalls() {
    this(null, null);
  }

  /** The last one first. */
  public List<CallView> latest() {
    List<Reassessment> calls = reassessments.latest(SHOWN);
    var known = names.of(calls.stream().map(Reassessment::declaredBy));
    return calls.stream()
        .map(
            call ->
                new CallView(
                    call.entry(),
                    call.declaredAt(),
                    known.apply(call.declaredBy()),
                    reassessments.open(call, ListDueRatings.COUNTED_TO)))
        .toList();
  }
}
