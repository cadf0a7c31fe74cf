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
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A line of the value plan: what is to be gained for whom, and how one will see it (J11). */
@Entity
@Table(schema = "stakeholder", name = "value_goal")
class ValueGoal {

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

  protected ValueGoal() {}

  ValueGoal(Relationship relationship, ValueGoalEntry entry) {
    this.relationship = relationship;
    this.value = entry.value();
    this.beneficiary = entry.beneficiary();
    this.measure = entry.measure();
    this.dueOn = entry.dueOn();
  }

  void read(ValueReading reading) {
    readings.add(reading);
  }

  boolean isTracked() {
    return !readings.isEmpty();
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
}
