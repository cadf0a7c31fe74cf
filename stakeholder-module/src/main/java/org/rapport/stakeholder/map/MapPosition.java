package org.rapport.stakeholder.map;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Where a stakeholder stands now, and what of its way over the map is counted. */
@Entity
@Table(schema = "stakeholder", name = "map_position")
class MapPosition {

  /** A rating is looked at again after so many years (mission R12). */
  static final int YEARS = 1;

  @Id
  @Column(name = "stakeholder_id")
  private long stakeholderId;

  @Basic(optional = false)
  private int influence;

  @Basic(optional = false)
  private int interest;

  @Column(name = "rated_on", nullable = false)
  private LocalDate ratedOn;

  @Column(name = "due_on", nullable = false)
  private LocalDate dueOn;

  @Basic(optional = false)
  private boolean asked;

  @Basic(optional = false)
  private String groups = "";

  @Basic(optional = false)
  private String steps = "";

  protected MapPosition() {}

  MapPosition(long stakeholderId) {
    this.stakeholderId = stakeholderId;
  }

  /**
   * @param way with at least one step
   * @return what changes in the counts
   */
  Counts follow(Steps way, Set<Long> itsGroups) {
    Counts counts = leave();
    LocalDate last = way.lastDay().orElseThrow();
    Position here = way.asOf(last).orElseThrow();
    influence = here.influence();
    interest = here.interest();
    if (!last.equals(ratedOn)) {
      ratedOn = last;
      dueOn = last.plusYears(YEARS);
    }
    steps = way.toString();
    groups =
        new TreeSet<>(itsGroups).stream().map(String::valueOf).collect(Collectors.joining(" "));
    count(counts, 1);
    return counts;
  }

  /** Somebody has looked at it again: what was asked for before is done. */
  void reassessed() {
    dueOn = ratedOn.plusYears(YEARS);
    asked = false;
  }

  /** What changes in the counts when it goes off the map. */
  Counts leave() {
    Counts counts = new Counts();
    count(counts, -1);
    return counts;
  }

  private void count(Counts counts, int times) {
    Steps way = Steps.parse(steps);
    way.countInto(counts, Counts.EVERYBODY, times);
    groups().forEach(group -> way.countInto(counts, group, times));
  }

  long stakeholderId() {
    return stakeholderId;
  }

  Position position() {
    return new Position(influence, interest);
  }

  LocalDate ratedOn() {
    return ratedOn;
  }

  LocalDate dueOn() {
    return dueOn;
  }

  Set<Long> groups() {
    return Arrays.stream(groups.split(" "))
        .filter(id -> !id.isEmpty())
        .map(Long::valueOf)
        .collect(Collectors.toSet());
  }
}
