package org.rapport.feedback.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.rapport.feedback.AfterwardsDemonstration;
import org.rapport.feedback.Severity;

/**
 * Made-up complaints about the same matter, handled together under the one that came first (C11).
 */
@ApplicationScoped
class DemonstrateJointCases implements AfterwardsDemonstration {

  private static final int LOOKED_AT = 1_000;
  private static final int FEWEST = 3;
  private static final int MOST = 6;

  private final DemonstrationCases complaints;
  private final CaseWork work;

  protected DemonstrateJointCases() {
    this(null, null);
  }

  @Inject
  DemonstrateJointCases(DemonstrationCases complaints, CaseWork work) {
    this.complaints = complaints;
    this.work = work;
  }

  /** The matter with the most open complaints of each language. */
  @Override
  @Transactional
  public void make() {
    Map<String, List<Case>> alike =
        complaints.handled(EnumSet.allOf(Severity.class), LOOKED_AT).stream()
            .filter(one -> one.state().isOpen() && !one.isSecondLook() && one.leadId() == null)
            .collect(
                Collectors.groupingBy(
                    one -> one.matter().language() + " " + one.matter().subject(),
                    TreeMap::new,
                    Collectors.toList()));
    alike.values().stream()
        .collect(
            Collectors.toMap(
                same -> same.get(0).matter().language(),
                same -> same,
                (one, other) -> one.size() >= other.size() ? one : other))
        .values()
        .forEach(this::join);
  }

  private void join(List<Case> same) {
    if (same.size() < FEWEST) {
      return;
    }
    List<Case> found =
        same.stream()
            .sorted(Comparator.comparing((Case one) -> one.clock().receivedAt()))
            .limit(MOST)
            .toList();
    Case lead = found.get(0);
    Act act = work.act(lead.assigneeId());
    found.stream().skip(1).forEach(one -> work.on(one, act, joining -> joining.join(lead, act)));
  }
}
