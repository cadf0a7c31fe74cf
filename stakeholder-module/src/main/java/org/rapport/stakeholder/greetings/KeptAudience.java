package org.rapport.stakeholder.greetings;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.rapport.stakeholder.StakeholderStatus;
import org.rapport.stakeholder.map.Quadrant;
import org.rapport.stakeholder.models.JourneyStep;

/** An audience as it is kept. */
@Embeddable
class KeptAudience {

  /** Ids, separated by blanks. */
  @Column(name = "group_ids", nullable = false)
  private String groups;

  @Column(name = "status")
  @Enumerated(EnumType.STRING)
  private StakeholderStatus status;

  @Column(name = "quadrant")
  @Enumerated(EnumType.STRING)
  private Quadrant quadrant;

  @Column(name = "step")
  @Enumerated(EnumType.STRING)
  private JourneyStep step;

  @Basic(optional = false)
  private boolean mine;

  @Basic(optional = false)
  private boolean due;

  protected KeptAudience() {}

  KeptAudience(Audience audience) {
    this.groups = audience.groups().stream().map(String::valueOf).collect(Collectors.joining(" "));
    this.status = audience.status();
    this.quadrant = audience.quadrant();
    this.step = audience.step();
    this.mine = audience.mine();
    this.due = audience.due();
  }

  Audience audience() {
    Set<Long> ids =
        Arrays.stream(groups.split(" "))
            .filter(id -> !id.isEmpty())
            .map(Long::valueOf)
            .collect(Collectors.toSet());
    return new Audience(ids, status, quadrant, step, mine, due);
  }
}
