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
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import org.rapport.kernel.Text;
import org.rapport.stakeholder.registry.Stamp;

/** Something both sides see differently, and how they came together on it (mission J7). */
@Entity
@Table(schema = "stakeholder", name = "negotiation_point")
class NegotiationPoint {

  /** Most rounds a point is ever talked about. */
  static final int MOST = 50;

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "negotiation_point")
  @SequenceGenerator(
      name = "negotiation_point",
      schema = "stakeholder",
      sequenceName = "negotiation_point_seq",
      allocationSize = 50)
  private Long id;

  @Column(name = "relationship_id", nullable = false)
  private long relationshipId;

  @Basic(optional = false)
  private String about;

  @ElementCollection
  @CollectionTable(
      schema = "stakeholder",
      name = "negotiation_round",
      joinColumns = @JoinColumn(name = "point_id"))
  @OrderColumn(name = "position")
  private List<NegotiationRound> rounds = new ArrayList<>();

  protected NegotiationPoint() {}

  NegotiationPoint(long relationshipId, String about, RoundEntry first, Stamp stamp) {
    this.relationshipId = relationshipId;
    this.about = Text.required(about, "about", 200);
    talk(first, stamp);
  }

  /**
   * Adds what the next round brought; what was agreed may be opened again by it.
   *
   * @throws org.rapport.kernel.Refusal where an earlier day is noted than that of the last round
   */
  final void talk(RoundEntry typed, Stamp stamp) {
    RoundEntry entry = typed.checked(stamp.today());
    Rule.require(rounds.size() < MOST, "negotiation.tooManyRounds", MOST);
    Rule.require(
        rounds.isEmpty() || !entry.on().isBefore(last().heldOn()), "negotiation.beforeLast");
    rounds.add(new NegotiationRound(entry, stamp));
  }

  boolean isAgreed() {
    return last().entry().agreed() != null;
  }

  private NegotiationRound last() {
    return rounds.get(rounds.size() - 1);
  }

  Long id() {
    return id;
  }

  long relationshipId() {
    return relationshipId;
  }

  String about() {
    return about;
  }

  /** In the order they were held. */
  List<NegotiationRound> rounds() {
    return List.copyOf(rounds);
  }
}
