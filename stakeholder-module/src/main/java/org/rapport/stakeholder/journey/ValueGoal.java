package org.rapport.stakeholder.journey;

import jakarta.persistence.Basic;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.rapport.kernel.Text;
import org.rapport.stakeholder.registry.Problems;
import org.rapport.stakeholder.registry.Stamp;

/** A line of the value plan: what is to be gained for whom, and how one will see it (J11). */
@Entity
@Table(schema = "stakeholder", name = "value_goal")
class ValueGoal {

  private static final int LONGEST_REASON = 1000;
  private static final int MOST_CORRECTIONS = 50;
  private static final int ALL_OF_IT = 100;

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "value_goal")
  @SequenceGenerator(
      name = "value_goal",
      schema = "stakeholder",
      sequenceName = "value_goal_seq",
      allocationSize = 50)
  private Long id;

  @ManyToOne(optional = false)
  @JoinColumn(name = "relationship_id")
  private Relationship relationship;

  @Basic(optional = false)
  private String value;

  @Basic(optional = false)
  private String beneficiary;

  private String measure;

  @Column(name = "due_on")
  private LocalDate dueOn;

  @ElementCollection
  @CollectionTable(
      schema = "stakeholder",
      name = "value_reading",
      joinColumns = @JoinColumn(name = "goal_id"))
  @OrderBy("on")
  private List<ValueReading> readings = new ArrayList<>();

  @ElementCollection
  @CollectionTable(
      schema = "stakeholder",
      name = "value_earlier",
      joinColumns = @JoinColumn(name = "goal_id"))
  @OrderColumn(name = "position")
  private List<EarlierValue> earlier = new ArrayList<>();

  @Column(name = "taken_out_because")
  private String takenOutBecause;

  @Column(name = "taken_out_on")
  private LocalDate takenOutOn;

  @Column(name = "taken_out_by")
  private Long takenOutBy;

  protected ValueGoal() {}

  ValueGoal(Relationship relationship, ValueGoalEntry entry) {
    this.relationship = relationship;
    say(entry);
  }

  private void say(ValueGoalEntry entry) {
    this.value = entry.value();
    this.beneficiary = entry.beneficiary();
    this.measure = entry.measure();
    this.dueOn = entry.dueOn();
  }

  /**
   * Says it anew; what it said before is kept.
   *
   * @throws org.rapport.kernel.Refusal if it says that already
   */
  void correct(ValueGoalEntry typed, String reason, Stamp stamp) {
    Problems problems = new Problems();
    ValueGoalEntry entry = problems.noting(typed::checked);
    String why = problems.noting(() -> Text.required(reason, "reason", LONGEST_REASON));
    problems.raise();
    Rule.require(!entry.equals(entry()), "journey.value.nothing");
    Rule.require(earlier.size() < MOST_CORRECTIONS, "journey.value.often", MOST_CORRECTIONS);
    earlier.add(new EarlierValue(entry(), why, stamp));
    say(entry);
  }

  void takeOut(String reason, Stamp stamp) {
    takenOutBecause = Text.required(reason, "reason", LONGEST_REASON);
    takenOutOn = stamp.today();
    takenOutBy = stamp.by();
  }

  void read(ValueReading reading) {
    readings.add(reading);
  }

  boolean isTracked() {
    return !readings.isEmpty();
  }

  boolean isPlanned() {
    return takenOutOn == null;
  }

  /** Whether somebody is still to look on its day: it is neither gained nor looked at since. */
  boolean isToBeSeen() {
    return dueOn != null
        && readings.stream().noneMatch(it -> it.reached() >= ALL_OF_IT || !it.on().isBefore(dueOn));
  }

  Long id() {
    return id;
  }

  ValueGoalEntry entry() {
    return new ValueGoalEntry(value, beneficiary, measure, dueOn);
  }

  List<ValueReading> readings() {
    return List.copyOf(readings);
  }

  /** What it said before, the first words first. */
  List<EarlierValue> earlier() {
    return List.copyOf(earlier);
  }

  /** Null while it is planned. */
  String takenOutBecause() {
    return takenOutBecause;
  }

  LocalDate takenOutOn() {
    return takenOutOn;
  }
}
